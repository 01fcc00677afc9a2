// Japanese.
import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const ja: Translation<typeof en> = {
  'longer.shown':
    '書面があれば、裁判所の回答が記録されるまで遅れた通知を保留します。なければ1営業日以内に別の人が確認し、確認されなければ何も保留しません。',
  'longer.after':
    '秘密保持の終了後は、終了前に申し立てられたものだけが有効です。書面がない場合、別の人が確認するまで何も保留しません。',
  'longer.said': '{who}によると、{on}に秘密保持の延長が申し立てられました：{note}',
  'longer.own': 'ご自身の記録です。別の人が確認します。誤りであれば、申立てがなかったと記録してください。',
  'longer.look': '申立てはありましたか',
  'longer.yes': 'はい、申立てがありました',
  'longer.no': 'いいえ、申立てはありません',
  'longer.looked': '確認した場所、または問い合わせた相手',
  'longer.until': 'この時までに確認されなければ、何も保留しなくなります：{when}。',
  'longer.confirm': '秘密保持の延長の申立てを確認する',
  'longer.refuse': '申立てがなかったと記録する',
  'way.longer_said':
    '{day}に秘密保持の延長の申立てがあったとされる。別の人が確認しなければ、ここから何も保留しない：{when}',
  'way.longer_void': '{day}に秘密保持の延長の申立てがあったとされたが、期限までに確認されず、何も保留しない',
  'docket.second':
    '申し立てられた秘密保持の延長は、1営業日以内に別の人が確認するか、書面とともに記録します。',
}
