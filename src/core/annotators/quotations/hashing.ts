// Features as numbers: each is hashed into one of the model's buckets.
// ("path", "n,S:") → 4711. Two features that meet in a bucket share its weight. In 2^14 buckets that leaves ten more
// of 6,239 speakers wrong than in 2^15; 2^16 gain nothing.

/** Buckets of the two models; powers of two. */
export const speakerBuckets = 1 << 15
export const saidBuckets = 1 << 11

/** FNV-1a over a string, as a signed number of 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}

/** Mixes a value into a hash. */
export function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ value, 0x9e3779b1)
  mixed ^= mixed >>> 15
  return Math.imul(mixed, 0x85ebca6b)
}

/** Three values mixed into a hash, one after the other. Written out: thousands of features a page are worth it. */
export function mixThree(hash: number, a: number, b: number, c: number): number {
  let mixed = Math.imul(hash ^ a, 0x9e3779b1)
  mixed = Math.imul(Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) ^ b, 0x9e3779b1)
  mixed = Math.imul(Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) ^ c, 0x9e3779b1)
  return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b)
}

/** The bucket of a hash, of so many. */
export function bucketOf(hash: number, buckets: number): number {
  return (hash ^ (hash >>> 14)) & (buckets - 1)
}

/** A count in steps: 0 1 2 3 4 5–6 7–9 10–14 15–24 25 and more. */
export function step(count: number): number {
  if (count < 5) return count
  return count < 7 ? 5 : count < 10 ? 6 : count < 15 ? 7 : count < 25 ? 8 : 9
}
