// The rota as an administrator sends it.
import { z } from 'zod'
import { callees } from '../../desk-work/rota.ts'

const hours = z.int().min(1).max(720).nullable()
const person = z.string().min(1).max(64)

/** As an administrator sends it: the secret of a webhook is ours to make. */
export const rotaInput = z.strictObject({
  zone: z.string().min(1).max(64),
  people: z.array(person).max(100),
  turnDays: z.int().min(1).max(28),
  startsOn: z.iso.date(),
  changesAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  causes: z.strictObject({
    emergency: z.boolean(),
    eightHours: z.boolean(),
    dueHours: hours,
    clockHours: hours,
  }),
  steps: z.array(z.strictObject({ who: z.enum(callees), afterMinutes: z.int().min(0).max(1440) })).max(10),
  /** E.164, by person; for the gateway alone. */
  phones: z.record(person, z.string().regex(/^\+[0-9]{8,15}$/)),
  webhook: z.string().max(2000).nullable(),
  sms: z
    .strictObject({
      url: z.string().max(2000),
      format: z.enum(['json', 'form']),
      /** With {to} and {text}, which are put in as the format asks. */
      body: z.string().max(5000).includes('{to}').includes('{text}'),
      headers: z.record(z.string().regex(/^[A-Za-z0-9-]{1,64}$/), z.string().max(2000)),
    })
    .nullable(),
})
export type RotaInput = z.infer<typeof rotaInput>
