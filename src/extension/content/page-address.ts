// Which page an address shows: another place in the same page ("#comments") is no other page.

/** The address without its fragment. */
export function pageAddress({ origin, pathname, search }: Location = location): string {
  return origin + pathname + search
}
