// An authority and its officers as an administrator or the directory's file hands them in: the border. Inside only parsed ones travel.
import { z } from 'zod'
import { BODY_CLASSES } from '../../law/bodies/body-classes.ts'
import { SUBDIVISIONS } from '../../law/facts/subdivisions.ts'
import { readRecipient } from '../../seal/recipient.ts'
import { languages } from '../../words/languages.ts'
import { line } from '../fields.ts'
import { country, domain } from './tenant-record.ts'

/** An age recipient whose checksum holds: a mistyped one is found here, not when a package is sealed. */
const key = z
  .string()
  .trim()
  .refine(text => {
    try {
      return readRecipient(text, 'key') === text
    } catch {
      return false
    }
  })
  .nullable()

export const authorityRecord = z.strictObject({
  name: line(200),
  country,
  domains: z.array(domain).max(50),
  /** A number or address that no paper gave: whom the desk calls back. */
  callback: line(200),
  key,
  language: z.enum(languages).nullable(),
  /** The State, nation or province whose own authority it is (ISO 3166-2); null: of the whole country, or not said. */
  subdivision: z.enum(SUBDIVISIONS).nullable().optional(),
  /** What it is in law, of the classes that packs know; empty: its name on the paper is read for that. */
  classes: z.array(z.enum(BODY_CLASSES)).max(5).optional(),
})
export type AuthorityRecord = z.infer<typeof authorityRecord>

export const officerRecord = z.strictObject({
  name: line(200),
  mail: z.email().max(254),
  phone: line(60).nullable(),
  key,
})
export type OfficerRecord = z.infer<typeof officerRecord>

/** What an entry rests on: where it was looked up, and on which day. */
export const ground = z.strictObject({ source: line(300), checkedOn: z.iso.date() })
export type Ground = z.infer<typeof ground>
