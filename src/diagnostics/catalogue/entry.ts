import type { Words } from '../words.ts';

/** Fixed text, or text that names what the run knows: where its key is stored, which header it sent. */
export type Text = string | ((words: Words) => string);

/** A step that is left out where the diagnostic's own suggestion, which knows the case, says it already. */
export interface UnlessSuggested {
  readonly unlessSuggested: Text;
}

export type Step = Text | UnlessSuggested;

/** A cause together with what undoes it, so that steps always stand in the order of their causes. */
export interface Remedy {
  /** For the rules that weigh causes; unique within its entry. */
  readonly id: string;
  /** One or two sentences. */
  readonly cause: Text;
  /** Each says what to type or where to click; equal steps of several causes are shown once. */
  readonly steps: readonly Step[];
  /** Shown for a run only when a rule found evidence for it; the page always shows it. */
  readonly needsEvidence?: true;
}

/** Everything there is to say about a code: its page, and the stock of causes that a run's evidence ranks. */
export interface CatalogueEntry {
  /** A short heading without full stop. */
  readonly title: string;
  /** One paragraph: what happened, and what the step did about it. */
  readonly meaning: string;
  /** In the order of how often they are it. */
  readonly remedies: readonly Remedy[];
  /** What to do when nothing above helped. */
  readonly lastly?: readonly Text[];
  /**
   * What a run shows: all of it, or only steps where the message itself names the cause, or only steps that a
   * suggestion does not make superfluous.
   */
  readonly inRun?: 'everything' | 'steps' | 'steps-unless-suggested';
  /** The steps say all that a suggestion does, and more: the suggestion is left out. */
  readonly supersedesSuggestion?: true;
  /** The first line of evidence is what the reader needs: it ends the sentence. */
  readonly evidenceInMessage?: true;
  /** What the log shows, as an example: a message that the code prints, word for word. */
  readonly example: string;
}
