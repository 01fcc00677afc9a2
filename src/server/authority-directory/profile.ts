// What is sealed of an authority's entry, read again with care: an entry of an earlier version says less.
import { z } from 'zod'
import { BODY_CLASSES } from '../../law/bodies/body-classes.ts'
import { SUBDIVISIONS } from '../../law/facts/subdivisions.ts'

export const authorityProfile = z.looseObject({
  name: z.string(),
  domains: z.array(z.string()).default([]),
  callback: z.string().default(''),
  key: z.string().nullish(),
  // Read as nothing where a later version dropped a word from its list.
  subdivision: z.enum(SUBDIVISIONS).nullish().catch(null),
  classes: z.array(z.enum(BODY_CLASSES)).catch([]).default([]),
})
