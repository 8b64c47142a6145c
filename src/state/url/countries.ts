/**
 * ISO 3166-1 alpha-3 codes, three letters each, by where their alpha-2 code comes from: the first two letters, the
 * first and the third, or neither, where the alpha-2 code follows.
 */
const firstTwo =
  'AFGAIAALBARGASMAUSAZEBELBFABGRBHRBLMBMUBOLBRABTNBVTBWACANCCKCHECIVCMRCOLCRICUBCXRCYPCZEDEUDJIDMADOMDZAECUEGY' +
  'ERIESPETHFINFJIFRAGABGBRGEOGGYGHAGIBGMBGRCGTMGUMHKGHMDHNDHRVHTIHUNIDNIMNINDIOTIRNISLITAJEYJORJPNKENKGZKHMKIR' +
  'KNAKWTLAOLBNLCALIELKALSOLTULUXLVAMARMCOMDAMHLMKDMLIMMRMNGMRTMSRMUSMWIMYSNAMNCLNERNFKNGANICNLDNORNPLNRUNZLOMN' +
  'PANPERPHLPRIPSEQATREUROURUSRWASAUSDNSGPSHNSJMSLESMRSOMSSDSTPSXMSYRTCATGOTHATJKTKLTLSTONTTOTWNTZAUGAUMIUSAUZB' +
  'VATVCTVENVGBVIRVNMVUTWSMYEMZAFZMBZWE';
const firstAndThird =
  'ABWAGOANDAREARMATGAUTBDIBGDBHSBLZBRBBRNCAFCHLCHNCODCOGCOKCPVCUWDNKESHFLKFROFSMGINGLPGNQGRDGRLGUFGUYIRQJAMKAZ' +
  'KORLBRLBYMAFMDGMDVMEXMLTMNEMNPMOZMTQNIUPAKPCNPLWPNGPOLPRTPRYPYFSENSLBSLVSURSVKSWESWZSYCTCDTKMTUNTURTUVURYWLF';
const neither =
  'ALAAXATAAQATFTFBENBJBESBQBIHBABLRBYCOMKMCYMKYESTEEGNBGWIRLIEISRILMACMOMYTYTPRKKPSGSGSSPMPMSRBRSSVNSIUKRUA';

let ids: Map<string, string> | undefined;

function readCodes(): Map<string, string> {
  const codes = [
    ...(firstTwo.match(/.{3}/gu) ?? []).map((code) => code + code.slice(0, 2)),
    ...(firstAndThird.match(/.{3}/gu) ?? []).map((code) => code + code.charAt(0) + code.charAt(2)),
    ...(neither.match(/.{5}/gu) ?? []),
  ].map((code) => code.toLowerCase());
  return new Map(codes.flatMap((code) => [code.slice(0, 3), code.slice(3)].map((known) => [known, code.slice(0, 3)])));
}

/**
 * The place id (alpha-3, lower case) of an ISO 3166-1 code in lower case, alpha-2 or alpha-3; undefined for any other
 * text. It says that the code exists, not that the atlas has data on it.
 */
export function countryId(code: string): string | undefined {
  ids ??= readCodes();
  return ids.get(code);
}
