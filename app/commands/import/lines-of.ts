/**
 * The lines of a stream with their numbers, from 1. A line longer than `room` characters is null: it is passed over as it comes,
 * so that a file of one endless line cannot fill the memory.
 */
export async function* linesOf(
  stream: AsyncIterable<Buffer>,
  room: number,
): AsyncGenerator<{ number: number; text: string | null }> {
  const decoder = new TextDecoder('utf-8')
  let number = 1
  let line: string | null = ''
  const add = (part: string) => {
    if (line !== null) line = line.length + part.length > room ? null : line + part
  }
  for await (const chunk of stream) {
    const parts = decoder.decode(chunk, { stream: true }).split('\n')
    const last = parts.pop() ?? ''
    for (const part of parts) {
      add(part)
      yield { number: number++, text: withoutReturn(line) }
      line = ''
    }
    add(last)
  }
  add(decoder.decode())
  if (line !== '') yield { number, text: withoutReturn(line) }
}

function withoutReturn(line: string | null): string | null {
  return line?.endsWith('\r') ? line.slice(0, -1) : line
}
