// Japanese.

import type { Translation } from '../../catalogue.ts'
import type { en } from './en.ts'

export const ja: Translation<typeof en> = {
  'The agency was not asked to go to the customer.': '当局に顧客へ請求するよう求めていません。',
  'Send it the letter, or decide these lines anew.': '書簡を送るか、これらの行を改めて決定してください。',
  'The agency has not answered the redirect.': '当局は案内に回答していません。',
  'Record what it did, decide these lines anew, or have counsel close it.':
    '当局がしたことを記録するか、これらの行を改めて決定するか、法務に終了してもらってください。',
  'the agency has not answered the redirect: its lines are decided again':
    '当局が案内に回答していない。その行を改めて決定する',
  'It was not decided that there are no records.': '記録がないとは決定されていません。',
  'Send the answer as it was determined.': '決定されたとおりの回答を送ってください。',
  'Nothing is released yet.': 'まだ何も提出されていません。',
  'Wait until the package is out.': 'パッケージが出るまでお待ちください。',
  'Production falls due and the agency has not answered the redirect: decide its lines again, or record what it did.':
    '提出の期限が迫っていますが、当局は案内に回答していません。その行を改めて決定するか、当局がしたことを記録してください。',
  'The call-back was denied: nobody is sent to the customer. Decide these lines otherwise.':
    '折り返しで否定されました。誰も顧客に案内しません。これらの行を別に決定してください。',
  'Mark it as one first, or choose another exception from the list.':
    '先に緊急として記すか、一覧の別の例外を選んでください。',
  'The agency was never asked to go to the customer, so it has not come back.':
    '当局に顧客へ請求するよう求めていないため、再び来たとは言えません。',
  'Redirect it first and record its answer, link the paper that this one renews, or choose another exception from the list.':
    '先に案内して回答を記録するか、この書面が更新する書面を関連付けるか、一覧の別の例外を選んでください。',
  'Nobody has looked whether there is an account.': 'アカウントがあるかどうかを誰も調べていません。',
  'Look up the accounts first, or reject the line on its face.':
    '先にアカウントを照会するか、文面だけでその行を拒否してください。',
  'The gate found an account for this line.': 'ゲートはこの行のアカウントを見つけています。',
  'Choose the other ground where it holds nothing in the period, or decide otherwise.':
    '期間内に何もない場合はもう一方の理由を選ぶか、別に決定してください。',
  'No account of an organisation was found for this line.': 'この行に組織のアカウントは見つかっていません。',
  'Nobody can be sent to it: decide otherwise.': '案内する先がありません。別に決定してください。',
  'Production falls due, and the agency has not answered the redirect.':
    '提出の期限が迫っていますが、当局は案内に回答していません。',
  'Counsel decides whether to wait any longer.': 'さらに待つかどうかは法務が決めます。',
  'The law’s answer says that this paper reaches the category and that the answer is required.':
    '法の答えでは、この書面はこの種類に及び、提出が義務です。',
  'Choose the ground that holds, or have counsel decide.':
    '成り立つ理由を選ぶか、法務に決定してもらってください。',
}
