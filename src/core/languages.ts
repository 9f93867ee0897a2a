// Which articles are annotated. The word lists and rules are English; others wait for theirs.

/** The primary language subtags whose articles are annotated. */
export const languages: readonly string[] = ['en']
