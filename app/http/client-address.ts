import { isIPv6 } from 'node:net'

/** The address that limits count by: IPv4 whole, IPv6 by its /64, which one household or phone has to itself. */
export function clientAddress(given: string | undefined): string {
  const ip = wholeAddress(given)
  if (ip === null) return 'unknown'
  if (!isIPv6(ip)) return ip
  const [head = '', tail] = ip.split('::')
  const groups = head === '' ? [] : head.split(':')
  const after = tail ? tail.split(':') : []
  const missing = tail === undefined ? 0 : 8 - groups.length - after.length
  return [...groups, ...Array<string>(missing).fill('0'), ...after].slice(0, 4).join(':') + '::/64'
}

/** The address as it is, for the evidence of a signature; IPv4 also where the server listens on IPv6. Null when it is not known. */
export function wholeAddress(ip: string | undefined): string | null {
  if (!ip) return null
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1] ?? ip
}
