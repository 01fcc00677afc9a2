// What is sealed of an authority's entry, read again with care: an entry of an earlier version says less.
import { z } from 'zod'
import { BODY_CLASSES } from '../../law/bodies/body-classes.ts'
import { SUBDIVISIONS } from '../../law/facts/subdivisions.ts'
import { recipientFingerprint } from '../../seal/authorisation/authorisation.ts'
import type { OwnKey } from './own-key.ts'

export const authorityProfile = z.looseObject({
  name: z.string(),
  domains: z.array(z.string()).default([]),
  callback: z.string().default(''),
  key: z.string().nullish(),
  // Read as nothing where a later version dropped a word from its list.
  subdivision: z.enum(SUBDIVISIONS).nullish().catch(null),
  classes: z.array(z.enum(BODY_CLASSES)).catch([]).default([]),
})

export const officerProfile = z.looseObject({
  name: z.string(),
  mail: z.string().default(''),
  phone: z.string().nullish(),
  key: z.string().nullish(),
})

/** `own`: the key that they made themselves, which stands before the one that the desk entered. */
export function openedOfficer(p: z.infer<typeof officerProfile>, own: OwnKey | undefined) {
  const key = own?.key ?? p.key ?? null
  return {
    name: p.name,
    mail: p.mail,
    phone: p.phone ?? null,
    key,
    fingerprint: key ? recipientFingerprint(key) : null,
    keyMadeAt: own?.madeAt ?? null,
  }
}
