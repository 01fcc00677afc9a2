// Countries bend to the word before them, and stay bare in brackets.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withCountry } from './country.ts'
import type { Language } from './languages.ts'

const rows: readonly [Language, string, string, string][] = [
  ['en', 'established in ', 'US', 'established in the United States'],
  ['en', 'established in ', 'FR', 'established in France'],
  ['en', 'the issuing State itself (', 'GB', 'the issuing State itself (United Kingdom'],
  ['de', 'Eine Behörde von ', 'CH', 'Eine Behörde der Schweiz'],
  ['de', 'Eine Behörde von ', 'GB', 'Eine Behörde des Vereinigten Königreichs'],
  ['de', 'Eine Behörde von ', 'US', 'Eine Behörde der Vereinigten Staaten'],
  ['de', 'Eine Behörde von ', 'FR', 'Eine Behörde von Frankreich'],
  ['de', 'ist in ', 'NL', 'ist in den Niederlanden'],
  ['de', 'ist in ', 'GB', 'ist im Vereinigten Königreich'],
  ['de', 'ein Abkommen mit ', 'GB', 'ein Abkommen mit dem Vereinigten Königreich'],
  ['de', 'ist in ', 'JP', 'ist in Japan'],
  ['de', 'der Behörde (', 'US', 'der Behörde (Vereinigte Staaten'],
  ['fr', 'établie en ', 'US', 'établie aux États-Unis'],
  ['fr', 'établie en ', 'JP', 'établie au Japon'],
  ['fr', 'établie en ', 'MX', 'établie au Mexique'],
  ['fr', 'établie en ', 'FR', 'établie en France'],
  ['fr', 'établie en ', 'SG', 'établie à Singapour'],
  ['fr', 'établie en ', 'IL', 'établie en Israël'],
  ['fr', 'Une autorité de ', 'DE', 'Une autorité d’Allemagne'],
  ['fr', 'Une autorité de ', 'GB', 'Une autorité du Royaume-Uni'],
  ['fr', 'Une autorité de ', 'NL', 'Une autorité des Pays-Bas'],
  ['fr', 'Une autorité de ', 'KR', 'Une autorité de Corée du Sud'],
  ['fr', 'un accord avec ', 'AU', 'un accord avec l’Australie'],
  ['fr', 'la demande de ', 'CA', 'la demande du Canada'],
  ['es', 'en ', 'GB', 'en Reino Unido'],
  ['nl', 'gevestigd in ', 'GB', 'gevestigd in het Verenigd Koninkrijk'],
  ['pl', 'w państwie ', 'DE', 'w państwie Niemcy'],
  ['ja', '', 'BR', 'ブラジル'],
  ['fr', 'la loi de ', 'le Valais', 'la loi de le Valais'],
]

for (const [language, before, code, wanted] of rows)
  test(`${language}: ${wanted}`, () => assert.equal(withCountry(before, code, language), wanted))
