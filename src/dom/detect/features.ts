// All that the detector knows of a page, as named numbers: first what is free (address and head), then what a walk tells.

import type { Head } from '../metadata/head.ts'
import { addressFeatures, featuresOfAddress } from './address.ts'
import { declaredFeatures, featuresOfHead } from './declared.ts'
import { featuresOfStructure, structureFeatures } from './structure.ts'

export const freeFeatures = [...addressFeatures, ...declaredFeatures] as const
export const allFeatures = [...freeFeatures, ...structureFeatures] as const

export type FreeFeatures = Readonly<Record<(typeof freeFeatures)[number], number>>
export type Features = Readonly<Record<(typeof allFeatures)[number], number>>

export function freeFeaturesOf(head: Head, url: string | null): FreeFeatures {
  return { ...featuresOfAddress(url), ...featuresOfHead(head) }
}

/** Adds what the walk tells to what is free. */
export function featuresOf(head: Head, free: FreeFeatures): Features {
  const { body } = head.document
  return { ...free, ...featuresOfStructure(body, head.meta.get('og:title') ?? head.title) }
}
