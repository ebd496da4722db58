/** Why a record of a file cannot be taken over; the message completes "refused: …". */
export class Unreadable extends Error {
  override name = 'Unreadable'
}
