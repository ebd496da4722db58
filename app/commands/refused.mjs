/** An expected "no" of a command: its message says in one line what is wrong and what would be right. */
export class Refused extends Error {
  name = 'Refused'
}
