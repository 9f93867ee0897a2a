// All that the detector knows of a page, as named numbers: first what is free (address and head), then what a walk tells.

import type { Head } from '../metadata/head.ts'
import { type Address, addressFeatures, featuresOfAddress } from './address.ts'
import { declaredFeatures, featuresOfHead } from './declared.ts'
import { featuresOfStructure, structureFeatures } from './structure.ts'

export const freeFeatures = [...addressFeatures, ...declaredFeatures] as const
export const allFeatures = [...freeFeatures, ...structureFeatures] as const

export type FreeFeatures = Readonly<Record<(typeof freeFeatures)[number], number>>
export type Features = Readonly<Record<(typeof allFeatures)[number], number>>

export function freeFeaturesOf(head: Head, address: Address | undefined): FreeFeatures {
  return { ...featuresOfAddress(address), ...featuresOfHead(head) }
}

/** What is free, and what the walk tells. */
export function featuresOf(head: Head, free: FreeFeatures): Features {
  const { document, meta, title } = head
  return { ...free, ...featuresOfStructure(document.body, meta.get('og:title') ?? title) }
}
