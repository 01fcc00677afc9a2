// A customer's own contacts, as its people send them.
import { z } from 'zod'
import { mailKinds } from '../../directory/tenant-entry.ts'

/** What is to become of a contact; `remove` leaves its record and takes its access. */
export const wantedContact = z.object({
  name: z.string().trim().min(1).max(120),
  mail: z.email().max(200),
  /** Empty: as the contract says. */
  language: z.string().regex(/^([a-z]{2})?$/),
  receives: z.array(z.enum(mailKinds)),
  remove: z.boolean(),
})
export type WantedContact = z.infer<typeof wantedContact>
