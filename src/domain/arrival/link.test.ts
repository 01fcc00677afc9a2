import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cast, given, play, roadTo } from '../../../test/given.ts'
import { demandRelations, inverseOf } from '../../vocabulary/closed-lists.ts'
import type { Command } from '../registry/command.ts'

const link = (demand: string): Command => ({
  type: 'link_demand',
  demand,
  reference: 'D-2',
  relation: 'corrects',
})

test('a link is made once, also after closing, and never to itself', () => {
  given(roadTo('closed')).when(link('other'), { by: cast.mara }).then(['DemandLinked'])
  const linked = play([[cast.mara, link('other')]], roadTo('confirmed'))
  given(linked).when(link('other'), { by: cast.mara }).then([])
  given(linked).when(link('demand'), { by: cast.mara }).then({ code: 'invalid_input' })
})

test('each relation reads back from the other end', () => {
  for (const relation of demandRelations) assert.equal(inverseOf[inverseOf[relation]], relation)
})
