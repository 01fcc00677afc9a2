// A demand that was answered in another system. Japanese.
import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const ja: Translation<typeof en> = {
  intro: 'この要請には、この記録が始まる前に、当社の別のシステムで回答しました。',
  'outcome.complied': '当局は求めたものを受け取りました。',
  'outcome.complied_in_part': '当局は求めたものの一部を受け取りました。',
  'outcome.rejected': '拒否し、何も渡していません。',
  'outcome.redirected': '当局に、貴組織へ直接求めるよう依頼しました。',
  'outcome.withdrawn': '当局が取り下げました。',
  'outcome.no_data': '保有するものがなく、何も渡していません。',
  'outcome.challenged': '異議を申し立て、何も渡していません。',
  ask: '回答そのものは当社にお尋ねください。ここには保管されていません。',
  not_here: 'この記録にはありません',
  below: '下記を参照',
  decide: 'ここで決めていただくことは残っていません。',
  closed: '{at}に終了しました。',
}
