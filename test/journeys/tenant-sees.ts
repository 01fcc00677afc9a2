// What a tenant knows of a demand: by its console, and by its mail.
import assert from 'node:assert/strict'
import type { PasskeyClient } from '../../src/cli/passkey/passkey-client.ts'
import type { House } from './house.ts'
import type { Seat } from './seat.ts'

/** The tenant's list; and whoever types the address of a matter that it may not know finds what is not there. */
export async function listWithout(tenant: Seat, byHttp: PasskeyClient, matter: string): Promise<string> {
  await tenant.go('/')
  const list = await tenant.text()
  await byHttp.signIn()
  const at = async (id: string) => {
    const { status, bytes } = await byHttp.call('GET', `/demands/${id}`)
    return `${status} ${bytes}`
  }
  assert.ok((await at(matter)) === (await at('0'.repeat(32))), 'as what never was')
  return list
}

export const lettersTo = ({ mail }: House, address: string, reference: string): number =>
  mail.letters.filter(letter => letter.to === address && letter.text.includes(reference)).length
