// Migrations that were edited after they had landed, before their texts were frozen: which earlier texts a database may record,
// and what brings it to what the present text makes. A later edit is refused by CI (migrations/frozen.json).

/** Hashes of the texts that a database may record for the migration of this name, oldest first. */
export type EarlierTexts = {
  readonly texts: readonly string[]
  /** Whether tables that the present text makes take the rows of a backup made under these. */
  readonly takesRows: boolean
  /** False where no repair is written; `noRepair` then says why and what to do. */
  readonly repaired: boolean
}

export const EARLIER_TEXTS: Readonly<Record<string, EarlierTexts>> = {
  // 25 November 2026, 13:05 to 14:25 UTC. No version with one of these could store a demand: each write failed.
  '0001-ground': {
    texts: [
      '0d2749c93a9e10b2f741bfdc6f53571385ba6d463076b1b15d3341a66a1bc4b8',
      'fc339e09a13a9530c9a895dfda484de56ad9601a3de354541eb974ecb401990b',
      'd783b23ede92d4e7271a8fa2c8e9e4fa9dad3eb7954bcf7352a6a138d72407ec',
      'f02b057bf342b017c7e45f50a3b4a83549f3971f12cca2e420607b801917dc91',
      '693126b9e4c53e6e2aaf744a068f85c2d7260bd239dcc748e2d6a0f121f16d3a',
    ],
    takesRows: false,
    repaired: false,
  },
  // 25 November 2026, 20:51 to 21:27 UTC: without the table of published editions.
  '0008-tenants': {
    texts: ['3d3b23a900f0e4c66fbd1b6f45d394b288bf055c5d3d67af61ecb239c74748d8'],
    takesRows: true,
    repaired: true,
  },
  // 25 November 2026, 20:46 to 22:05 UTC: other columns of the search table, other functions that read it.
  '0010-search': {
    texts: [
      'ef30b2ba4cda702e2bcd6985ea3958d40d5b3650504893ffdc6b6c3339f3c76d',
      'c71c5eaa5053035ad00ffe48f218beb17a9daaba0a1427ed5da46d44600e6b41',
      '359cdd9ccfba91fb94773d87492f26d9553ec2e61c2781b3e2714b10a4f7a8a9',
      '1745ef7861ca37a13076ee5375aa38c6de0e9b547986f2bd194dab2125839798',
    ],
    takesRows: false,
    repaired: true,
  },
  // 25 November 2026, 20:47 to 21:40 UTC: without webhooks.
  '0011-administration': {
    texts: ['111327fef65d164571af1dbf4363b42fce71b2f9d3060fa5d11b94347bd913e3'],
    takesRows: true,
    repaired: true,
  },
  // 26 November 2026, 10:49 to 12:23 UTC: without what an authority serves by hand alone.
  '0031-not-by-mail': {
    texts: ['1fb304acf4930a79fbbe72274a3fcf6e989ab4c830d82fc6f9f3ef6459308895'],
    takesRows: true,
    repaired: true,
  },
  // 26 November 2026, 22:02 to 22:11 UTC: without the account of a contact.
  '0050-contacts-by-two': {
    texts: ['07e05af0cdd2a70e8f283ba1fbf7ad71e79f71a668deeccc6935d2afb7e18997'],
    takesRows: true,
    repaired: true,
  },
}
