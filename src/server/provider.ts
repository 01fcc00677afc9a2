// The provider's profile: who we are, whom to serve for which service, by which channels and in which languages.
import { join } from 'node:path'
import { z } from 'zod'
import { PROVIDER_KINDS } from '../law/facts/fact-catalogue.ts'
import { CATEGORIES, type Category } from '../law/facts/facts.ts'
import { SUBDIVISIONS } from '../law/facts/subdivisions.ts'
import { Refused } from '../store/refused.ts'
import { readSettingsFile } from './settings/settings-file.ts'

const entity = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  country: z.string().regex(/^[A-Z]{2}$/),
  address: z.string().min(1),
  /** The State, nation or province in which it is established and can be served (ISO 3166-2); null: not said. */
  subdivision: z.enum(SUBDIVISIONS).nullable().default(null),
  /** Which categories of data it holds; absent: all of them. */
  holds: z.array(z.enum(CATEGORIES)).max(5).exactOptional(),
})

const profile = z.strictObject({
  v: z.literal(1),
  name: z.string().min(1),
  /** What the law calls us, as in law/facts.md `provider.kind`. */
  kind: z.enum(PROVIDER_KINDS),
  entities: z.array(entity).min(1),
  /** Where the provider says that it has no entity, representative or establishment; of any other country it says nothing. */
  absentFrom: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .max(250)
    .exactOptional(),
  /** In which country the data of a source lie, by the source's name; of one whose data lie in several it says nothing. */
  dataIn: z.record(z.string().min(1).max(200), z.string().regex(/^[A-Z]{2}$/)).exactOptional(),
  /** Which entity is the addressee of papers for a service. */
  services: z.array(z.strictObject({ name: z.string().min(1), addressee: z.string() })).min(1),
  channels: z.array(z.enum(['mail', 'upload', 'desk', 'telephone', 'portal'])).min(1),
  languages: z.array(z.string().regex(/^[a-z]{2}$/)).min(1),
  zone: z.string().min(1),
  mail: z.strictObject({
    /** Where papers are served. */
    intake: z.email(),
    from: z.email(),
    /** smtp://host:port of the provider's outgoing server. */
    smtp: z.url(),
  }),
  contact: z.strictObject({ phone: z.string(), hours: z.string() }),
  /** What the mail server answers to an authority whose papers are taken by hand; letters of ASCII, as every mail server passes them on. */
  byHand: z
    .string()
    .trim()
    .min(10)
    .max(300)
    .regex(/^[\x20-\x7e]+$/)
    .exactOptional(),
})

export type Provider = z.infer<typeof profile>

/** Parses a profile; an addressee that is no entity, or a malformed field, is named in the error. */
export function parseProvider(text: string): Provider {
  const parsed = profile.parse(JSON.parse(text))
  const stray = strayAddressee(parsed)
  if (stray) throw new Error(`provider.json: ${stray}`)
  return parsed
}

/** Whether the provider is present in a country; null where its profile does not say. */
export function presenceIn(
  { entities, absentFrom }: Pick<Provider, 'entities' | 'absentFrom'>,
  country: string | null,
): boolean | null {
  if (entities.some(e => e.country === country)) return true
  return country !== null && absentFrom?.includes(country) ? false : null
}

/** What the entity served holds, and which other entity holds the rest; nothing where the profile does not say. */
export function heldBy(
  served: Provider['entities'][number] | null,
  { entities }: Pick<Provider, 'entities'>,
): { holds?: Category[]; held_by?: Partial<Record<Category, string>> } {
  const holds = served?.holds
  if (holds === undefined) return {}
  const elsewhere = CATEGORIES.filter(one => !holds.includes(one)).flatMap(category => {
    const holders = entities.filter(
      ({ id, holds: its }) => id !== served?.id && (its?.includes(category) ?? true),
    )
    const names = holders.map(({ name, country }) => `${name} (${country})`)
    return names.length === 0 ? [] : [[category, names.join(', ')] as const]
  })
  return { holds, held_by: Object.fromEntries(elsewhere) }
}

function strayAddressee({ entities, services, absentFrom }: Provider): string | null {
  const present = entities.find(e => absentFrom?.includes(e.country))
  if (present) return `entity "${present.id}" is in a country of "absentFrom"`
  const known = new Set(entities.map(e => e.id))
  const stray = services.find(s => !known.has(s.addressee))
  if (stray) return `service "${stray.name}" names the unknown entity "${stray.addressee}"`
  const elsewhere = entities.find(e => e.subdivision && !e.subdivision.startsWith(`${e.country}-`))
  return elsewhere ? `entity "${elsewhere.id}" is not in the country of its subdivision` : null
}

export async function readProvider(dataDir: string): Promise<Provider> {
  const file = join(dataDir, 'provider.json')
  const read = await readSettingsFile(file, profile)
  const stray = strayAddressee(read)
  if (stray)
    throw new Refused({
      code: 'bad_settings',
      detail: `${file}: ${stray}.`,
      next: 'Name one of its entities.',
    })
  return read
}

/** A profile to be filled in: every field is there, so that a wrong one is seen and not missed. */
export function newProvider(): Provider {
  return {
    v: 1,
    name: 'Name of the provider',
    kind: 'ecs/rcs',
    entities: [
      {
        id: 'main',
        name: 'Legal name of the provider',
        country: 'US',
        address: 'Street, city',
        subdivision: null,
      },
    ],
    services: [{ name: 'Name of the service', addressee: 'main' }],
    channels: ['mail', 'upload', 'desk', 'telephone', 'portal'],
    languages: ['en'],
    zone: 'UTC',
    mail: {
      intake: 'legal@provider.example',
      from: 'response@provider.example',
      smtp: 'smtp://127.0.0.1:25',
    },
    contact: { phone: 'telephone', hours: 'office hours' },
  }
}
