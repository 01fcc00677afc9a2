// Japanese.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const ja: Translation<typeof en> = {
  title: '送られる写し',
  page: '{title}、{n, number}ページ',
  whole: '書面は送達されたまま全部を送ります：',
  before: '最初の通知の写しをもう一度送ります。',
  look: '一行ずつ確認しました。ほかの顧客に関するものはありません。',
  read: 'この書面は画像から機械で読み取ったため、誤読があり得ます。担当者が確認するまで写しは送られません。',
  none: 'この書面の写しは機械で作成できません。読み取れなかったか、令状等が文書の中にありません。手作業で作成した写しを添付してください。',
  by_hand: '手作業で作成した写し',
  'by_hand.hint':
    '印刷し、ほかの顧客の行を黒塗りにしてスキャンしたPDF。黒塗りの下に何も残さないこと。機械の写しの代わりに送られます。',
}
