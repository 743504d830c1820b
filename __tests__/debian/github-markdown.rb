# Renders Markdown from stdin as GitHub does it, with GitHub's own parts: cmark-gfm by `commonmarker`, with the extensions that
# are on there, then html-pipeline's sanitiser with its allow-list, then its filter for mentions.
# With `unsanitised` the sanitiser is left out: other CIs read the same Markdown.
require 'commonmarker'
require 'html/pipeline'

html = CommonMarker.render_html(
  $stdin.read.force_encoding('UTF-8'),
  %i[UNSAFE GITHUB_PRE_LANG FOOTNOTES],
  %i[table strikethrough autolink tagfilter tasklist]
)
filters = [HTML::Pipeline::MentionFilter]
filters.unshift(HTML::Pipeline::SanitizationFilter) unless ARGV.include?('unsanitised')
puts HTML::Pipeline.new(filters, base_url: 'https://github.com/').to_html(html)
