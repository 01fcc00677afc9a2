// What a passkey is called: as its person says, else as what made it is known, else (null) by the day on which it was made.
import { MAX_LABEL } from '../../api/fields.ts'
import { openField, sealField } from '../../store/keys/field.ts'

/**
 * Kinds of authenticators by their AAGUID (WebAuthn § 6.5.1), as their makers publish them and the passkey developers' list gathers
 * them. It is a hint for a name and proves nothing: nothing is attested here.
 */
const MAKERS: Readonly<Record<string, string>> = {
  'ea9b8d66-4d01-1d21-3ce4-b6b48cb575d4': 'Google Password Manager',
  'adce0002-35bc-c60a-648b-0b25f1f05503': 'Chrome on Mac',
  '08987058-cadc-4b81-b6e1-30de50dcbe96': 'Windows Hello',
  '9ddd1817-af5a-4672-a2b9-3e3dd95000a9': 'Windows Hello',
  '6028b017-b1d4-4c02-b4b3-afcdafc96bb2': 'Windows Hello',
  'fbfc3007-154e-4ecc-8c0b-6e020557d7bd': 'iCloud Keychain',
  'dd4ec289-e01d-41c9-bb89-70fa845d4bf2': 'iCloud Keychain',
  'bada5566-a7aa-401f-bd96-45619a55120d': '1Password',
  'd548826e-79b4-db40-a3d8-11116f7e8349': 'Bitwarden',
  '531126d6-e717-415c-9320-3d9aa6981239': 'Dashlane',
}

export function labelFor(given: string, aaguid: string): string | null {
  const name = given.trim().slice(0, MAX_LABEL)
  return name === '' ? (MAKERS[aaguid] ?? null) : name
}

export function sealLabel(key: Uint8Array, id: string, label: string | null): Buffer | null {
  return label === null ? null : sealField(key, [id, 1, 'label'], label)
}

export function openLabel(key: Uint8Array, id: string, sealed: Buffer | null): string | null {
  return sealed && openField<string>(key, [id, 1, 'label'], sealed)
}
