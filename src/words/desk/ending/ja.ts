// Japanese.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const ja: Translation<typeof en> = {
  'end.typed': 'この後は顧客に知らせることができ、取り消せません。',
  'end.order': 'どの命令',
  'end.all': 'すべて',
  'end.note': '解除する命令とその所在、または誤って読まれた内容',
  'end.why': '終了の理由',
  'end.lifted': '裁判所または発出者が解除した',
  'end.misread': '読み誤りだった：通知を禁じるものはない',
  'end.ask': '二人目の確認に回すため記録する',
  'end.paper': '解除する書面',
  'end.paper.hint': '別の人が読んで確認します。書面がなければ、記録を調べるか裁判所に問い合わせます。',
  'end.asked': '{who}によると、{why, select, lifted {解除された} other {読み誤りだった}}：{note}',
  'end.own': 'ご自身の記録です。別の人が確認します。誤りだった場合は、まだ拘束力があると記録してください。',
  'end.look': 'まだ拘束力がありますか',
  'end.ends': 'いいえ、終わった',
  'end.binds': 'はい、まだある',
  'end.binds.why': 'まだ拘束力がある理由',
  'end.confirm': '秘密保持の終了を確認する',
  'end.refuse': 'まだ拘束力があると記録する',
}
