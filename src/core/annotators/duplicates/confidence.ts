// How surely a repeat is one, by its kind and by how much the two share. Set by reading the claims on saved news pages.

import type { DuplicateData } from './index.ts'

/** 0 to 1: of the repeats with 0.9, nine in ten are right. */
export function confidenceOf({ likeness, similarity }: Pick<DuplicateData, 'likeness' | 'similarity'>): number {
  switch (likeness) {
    case 'exact':
      return 0.99
    case 'near':
      return similarity >= 0.9 ? 0.98 : 0.93
    case 'contained':
      return similarity >= 0.95 ? 0.97 : 0.9
    case 'restated':
      return similarity >= 0.75 ? 0.9 : 0.8
    case 'drift':
      return similarity >= 0.85 ? 0.9 : 0.8
  }
}
