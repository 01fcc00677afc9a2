// Japanese.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const ja: Translation<typeof en> = {
  'a second person looks at what was filed as not a demand': '要請ではないと整理したものを二人目が確認する',
  'the emergency waits for its answer': '緊急への回答期限',
  'the process after the emergency is due: the authority is reminded': '緊急の後の手続が期限：当局に催促する',
  'it is recorded that no process followed the emergency': '緊急の後に手続がなかったことを記録する',
  'the order is overdue': '命令の期限が過ぎている',
  'the term of the paper ends': '書面の期限が終わる',
  'a hold brought in from the other system ends': '他のシステムから引き継いだ保留が終わる',
  'counsel decides: produce, obtain a stay, or risk contempt':
    '法務が決める：提出、停止の取得、または制裁の危険を負う',
  'counsel files the challenge that was decided, or decides otherwise':
    '法務が、決めた異議申立てをするか、別の決定をする',
  'the agency has not answered the redirect: its lines are decided again':
    '当局が案内に回答していない。その行を改めて決定する',
  'the enforcing authority’s time is over: what was ordered leaves':
    '執行当局の期間が終わり、命じられたものを提供する',
  'the extension in writing ends': '書面による延長が終わる',
  'the tenant has to be told': '顧客に知らせる期限',
  'the tenant has to be told that more is to leave': 'より多くが提供される予定であることを顧客に知らせる期限',
  'the late notice has to be out, or counsel sends it':
    '遅れた通知を送り終えている期限。未送付なら法務が送る',
  'the notice goes to another contact if nobody opened it': '誰も開かなければ通知を別の担当者に送る',
  'the held notice goes out': '保留した通知を送る',
  'counsel reads the tenant’s answer before production falls due': '提出の期限前に法務が顧客の回答を読む',
  'what a redirected paper asks for is set apart, or kept for longer':
    '顧客に案内した書面が求めるものを取り分けるか、さらに長く保つ',
  'what an order has kept is set apart, or kept for longer':
    '命令が求めるデータが保全され、または保全が延長される',
  'what an order has kept is let go soon, unless the authority lengthens it or asks for it':
    '当局が延長も提出の請求もしなければ、保全中のデータはまもなく解除される',
  'the gate has let go of what was set apart, or somebody looks why not':
    'ゲートが保全を終了している。そうでなければ誰かが理由を確かめる',
  'counsel decides the objection before production falls due': '提出期限の前に法務が異議を判断する',
  'the window to object ends': '異議申立期間が終わる',
  'the secrecy is counted for the next half-year': '秘密保持を次の半期に数える',
  'the law’s own prohibition ends and the notice goes out': '法律自体による禁止が終わり、通知を送る',
  'secrecy ends and the notice goes out': '秘密保持が終わり、通知を送る',
  'the docket is checked for an extension': '延長がないか事件記録を確認する',
  'secrecy of a part ends and the rest is told': '一部の秘密保持が終わり、残りを知らせる',
  'the authorisation expires': '承認書の期限が切れる',
  'the download expires': 'ダウンロードの期限が切れる',
  'the docket is looked into for the court’s answer to a longer secrecy':
    '秘密保持の延長についての裁判所の回答を事件記録で確認します',
  'counsel looks for the court’s answer to a longer secrecy, which still holds a notice':
    '通知を保留している秘密保持の延長について、法務が裁判所の回答を確認します',
  'the day of the hearing is over: counsel records what became of it':
    '審問の日が過ぎた。法務がその結果を記録する',
  'the term to appeal a ruling ends: counsel records an appeal, or that there is none':
    '上訴期間が終わる。法務が上訴を、または上訴がないことを記録する',
  'the stay of a court ends soon: counsel has it lengthened, or production goes on':
    '裁判所による停止がまもなく終わる。法務が延長を得るか、開示が進む',
  'the last day of a stay is over: nothing suspends production any more':
    '停止の最終日が過ぎた。開示を停止するものはもうない',
  'the last day to challenge is near and nothing is filed: counsel files it, or it passes':
    '異議申立ての最終日が近いが、何も申し立てられていない。法務が申し立てなければ、その日が過ぎる',
  'a consent that nobody verified counts for nothing: what it names stays declined':
    '誰も確認しなかった同意は効力を持たない。同意が挙げるものは拒否のままとなる',
  'a longer secrecy that nobody has confirmed holds nothing any more':
    '誰も確認していない秘密保持の延長は、もう何も保留しない',
}
