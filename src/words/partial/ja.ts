// 日本語。
import type { Translation } from '../catalogue.ts'
import type { en } from './en.ts'

export const ja: Translation<typeof en> = {
  authority: 'まだ名前をお伝えできない当局',
  asked: '{authority}から{what}の提出を求められました。',
  data: 'お客様のデータ',
  withheld: '守秘義務がまだ次の点に及んでいます：{parts}。義務が終わりしだい、残りを当社からお知らせします。',
  'part.agency': '誰が求めているか',
  'part.content': '文書の内容',
  copy: '写しはそれまでお渡しできません。',
}
