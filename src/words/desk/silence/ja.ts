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
  'allow.title': '当局が一人への通知を認めたことを記録',
  'allow.explain':
    '秘密保持のもと、この連絡先だけが通知の全文をメールで受け取ります。組織内の他の誰にも知らされず、秘密保持が終わるまでコンソールには誰にも表示されません。先に別の人が書面を読んで確認します。',
  'allow.whom': '当局が通知を認めた相手',
  'allow.note': '当局の誰が認めたか、その記載の所在',
  'allow.paper': 'それを認める書面',
  'allow.record': '記録し、二人目の確認を待つ',
  'allow.said': '{who}によると、当局は{contact}一人への通知を認めています：{note}',
  'allow.own': 'ご自身の記録です。別の人が書面を読みます。誤りであれば、認められていないと記録してください。',
  'allow.look': '書面は、この人に知らせ写しを渡すことを認めていますか',
  'allow.yes': 'はい、通知の全文を、他の誰にも知らせずに',
  'allow.no': 'いいえ',
  'allow.no.why': 'その理由',
  'allow.mailbox': 'このメールボックスは本人だけが読むことを確認しました',
  'allow.confirm': 'この人に知らせてよいと確認する',
  'allow.refuse': '認められていないと記録する',
  'allow.typed': 'この人へのメールは取り消せません。',
  'may_tell.paper': '書面の文言により、それでも知らせてよい相手：{who}',
  'may_tell.none': 'それでも知らせてよい相手は挙げられていません。',
  'allowed.recorded': '{who}：当局が認めたとされる。別の人が確認する',
  'allowed.confirmed': '{who}：当局が認めている。まだ知らせていない',
  'allowed.told': '{who}：一人だけメールで通知済み、{when}。コンソールには誰にも表示されない',
  'allowed.bounced': '{who}：メールが戻ってきた',
  'allowed.label': '知らせてよい相手',
  'alone.warn':
    'このメールはこの人だけに送られます。組織への通知ではなく、期間は始まらず、コンソールには誰にも表示されません。',
}
