// English words of which a line of dates is made, beside its numbers: "Published Mon 4 May 2031 at 10:20 am GMT · Updated 3 hours ago".
// Written by hand.

export const dateWords: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  today yesterday am pm noon midnight gmt utc bst est edt et ct pt pst pdt cet cest ist aest
  published posted updated modified created first last at on the ago by
  second seconds minute minutes min mins hour hours hr hrs day days week weeks month months year years read`.split(/\s+/),
)
