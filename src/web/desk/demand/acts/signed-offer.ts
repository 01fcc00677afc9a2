// What the server offers to be signed is looked at before the passkey is asked: a server that was taken over must not get something
// else signed under this name.
import { startAuthentication } from '@simplewebauthn/browser'
import { Refused } from '../../api/refused.ts'
import { say } from '../forms/form-words.ts'

export type PasskeyOptions = Parameters<typeof startAuthentication>[0]['optionsJSON']

/** The passkey's answer to exactly this text. `digest` throws, or answers null, where the text is not what was asked for. */
export async function signOffer(
  text: string,
  options: PasskeyOptions,
  digest: (bytes: Uint8Array) => Uint8Array | null,
  refused: string,
): Promise<Awaited<ReturnType<typeof startAuthentication>>> {
  const challenge = digest(new TextEncoder().encode(text))
  const same = challenge?.toBase64({ alphabet: 'base64url', omitPadding: true }) === options.challenge
  if (!same)
    throw new Refused({
      code: 'signature_refused',
      detail: refused,
      next: say('lookup.refused.next'),
    })
  return startAuthentication({ optionsJSON: options })
}
