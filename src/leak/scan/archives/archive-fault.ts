/** An archive cannot be read on; the message is `Unread.reason`. Its members so far were searched. */
export class ArchiveFault extends Error {
  override readonly name = 'ArchiveFault';
}
