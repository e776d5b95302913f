// Made by scripts/generate-detector.mjs from vocabulary/genres.yaml. Do not edit. Patterns in simplified and traditional script.

/** Genres of official documents. */
export const SURE_GENRES =
  '主持[词詞]|公告|[决決]定|[制製]度|[办辦]法|[发發髮]言|[总總][结結]|意[见見]|打算|批[复復複覆]|[报報]告|方案|[汇匯彙滙][报報]|[简簡][报報]|[纪紀]要|[细細][则則]|[致緻][辞辭]|要[点點]|[规規][划劃畫]|[规規]定|[计計][划劃畫]|[讲講][话話]|[设設]想|[请請]示|述[职職]|通告|通[报報]|通知|[预預]案';
/** Genres with a life outside offices. */
export const COMMON_GENRES = '情[况況][说說説]明|安排|思路|情[况況]|材料|[说說説]明|函';
