/**
 * What the chain calls its subnets: per netuid a symbol of one character (its code point, hexadecimal) and a name.
 * Source: subnets/symbols.rs; spec subnets-and-registration.md 10.
 */
const TABLE = `
3a4 root, 3b1 apex, 3b2 omron, 3b3 templar, 3b4 targon, 3b5 kaito, 3b6 infinite, 3b7 subvortex,
3b8 ptn, 3b9 pretrain, 3ba sturdy, 3bb dippy, 3bc horde, 3bd dataverse, 3be palaidn, 3bf deval,
3c0 bitads, 3c1 3gen, 3c3 cortex, 74 inference, 3c5 bitagent, 3c6 any-any, 3c7 meta, 3c8 social,
3c9 omega, 5d0 protein, 5d1 alchemy, 5d2 compute, 5d3 oracle, 5d4 coldint, 5d5 bet, 5d6 naschain,
5d7 itsai, 5d8 ready, 5d9 mind, 5da logic, 5db automata, 5dc tuning, 5dd distributed, 5de edge,
5df chunk, 5e0 sportsensor, 5e1 masa, 5e2 graphite, 5e3 score, 5e4 gen42, 5e5 neural, 5e6 condense,
5e7 nextplace, 5e8 automl, 5e9 audio, 5ea celium, 627 dojo, 628 frontier, 62a safescan, 62b unknown,
62c gradients, 62d gaia, 62e dippy-speach, 62f agent-arena, 630 unknown, 631 red team, 632 agentao,
633 lean-in, 634 chutes, 635 sad, 636 dad, 637 ta, 638 dha, 639 ain, 63a ghayn, 641 fa, 642 qaf,
643 kaf, 644 lam, 645 mim, 646 nun, 647 ha, 648 waw, 64a ya, 649 alef, 16a0 fehu, 16a2 uruz,
16a6 thurisaz, 16a8 ansuz, 16b1 raidho, 16b3 kaunan, 42b cyr_yeru, 16c9 algiz, 16d2 berkanan,
1680 ogham, 1681 beith, 1682 luis, 1683 fearn, 1684 sail, 1685 nion, 169b forfeda, 10d0 ani, 10d1 bani,
10d2 gani, 10d3 doni, 10d4 eni, 10d5 vini, 531 ayp, 532 ben, 533 gim, 534 da, 535 ech, 536 za,
55e armeni, 400 grave, 401 io, 402 dje, 403 gje, 404 ie, 405 dze, 44a hard_sign, 2c80 alfa, 2c81 alfas,
2c82 vida, 2c83 vida_small, 2c84 gamma, 2c85 gamma_small, 11000 brahmi_a, 11001 brahmi_aa,
11002 brahmi_i, 11003 brahmi_ii, 11005 brahmi_u, db1 la, db3 va, db4 sha, db5 ssa, db6 sa, db7 ha,
2c00 glagolitic_az, 2c01 glagolitic_buky, 2c02 glagolitic_vede, 2c03 glagolitic_glagoli,
2c04 glagolitic_dobro, 2c05 glagolitic_yest, 2c06 glagolitic_zhivete, 2c07 glagolitic_zemlja,
2c08 glagolitic_izhe, 2c09 glagolitic_initial_izhe, 2c0a glagolitic_i, 2c0b glagolitic_djerv,
2c0c glagolitic_kako, 2c0d glagolitic_ljudije, 2c0e glagolitic_myse, 2c0f glagolitic_nash,
2c10 glagolitic_on, 2c11 glagolitic_pokoj, 2c12 glagolitic_rtsy, 2c13 glagolitic_slovo,
2c14 glagolitic_tvrido, 2c15 glagolitic_uku, 2c16 glagolitic_fert, 2c17 glagolitic_xrivi,
2c18 glagolitic_ot, 2c19 glagolitic_cy, 2c1a glagolitic_shcha, 2c1b glagolitic_er,
2c1c glagolitic_yeru, 2c1d glagolitic_small_yer, 2c1e glagolitic_yo, 2c1f glagolitic_yu,
2c20 glagolitic_ja, e01 thai_ko_kai, e02 thai_kho_khai, e03 thai_kho_khuat, e04 thai_kho_khon,
e05 thai_kho_rakhang, e06 thai_kho_khwai, e07 thai_ngo_ngu, e08 thai_cho_chan, e09 thai_cho_ching,
e0a thai_cho_chang, e0b thai_so_so, e0c thai_cho_choe, e0d thai_yo_ying, e0e thai_do_chada,
e0f thai_to_patak, e10 thai_tho_than, e11 thai_tho_nangmontho, e12 thai_tho_phuthao, e13 thai_no_nen,
e14 thai_do_dek, e15 thai_to_tao, e16 thai_tho_thung, e17 thai_tho_thahan, e18 thai_tho_thong,
e19 thai_no_nu, e1a thai_bo_baimai, e1b thai_po_pla, e1c thai_pho_phung, e1d thai_fo_fa,
e1e thai_pho_phan, e1f thai_fo_fan, e20 thai_pho_samphao, e21 thai_mo_ma, e22 thai_yo_yak,
e23 thai_ro_rua, e25 thai_lo_ling, e27 thai_wo_waen, e28 thai_so_sala, e29 thai_so_rusi,
e2a thai_so_sua, e2b thai_ho_hip, e2c thai_lo_chula, e2d thai_o_ang, e2e thai_ho_nokhuk,
3131 hangul_giyeok, 3134 hangul_nieun, 3137 hangul_digeut, 3139 hangul_rieul, 3141 hangul_mieum,
3142 hangul_bieup, 3145 hangul_siot, 3147 hangul_ieung, 3148 hangul_jieut, 314a hangul_chieut,
314b hangul_kieuk, 314c hangul_tieut, 314d hangul_pieup, 314e hangul_hieut, 314f hangul_a,
3150 hangul_ae, 3151 hangul_ya, 3152 hangul_yae, 3153 hangul_eo, 3154 hangul_e, 3155 hangul_yeo,
3156 hangul_ye, 3157 hangul_o, 3158 hangul_wa, 3159 hangul_wae, 315a hangul_oe, 315b hangul_yo,
315c hangul_u, 315d hangul_weo, 315e hangul_we, 315f hangul_wi, 3160 hangul_yu, 3161 hangul_eu,
3162 hangul_ui, 3163 hangul_i, 12a0 ethiopic_glottal_a, 12a1 ethiopic_glottal_u,
12a2 ethiopic_glottal_i, 12a3 ethiopic_glottal_aa, 12a4 ethiopic_glottal_e, 12a5 ethiopic_glottal_ie,
12a6 ethiopic_glottal_o, 12a7 ethiopic_glottal_wa, 12c8 ethiopic_wa, 12c9 ethiopic_wu,
12ca ethiopic_wi, 12cb ethiopic_waa, 12cc ethiopic_we, 12cd ethiopic_wye, 12ce ethiopic_wo,
12b0 ethiopic_ko, 12b1 ethiopic_ku, 12b2 ethiopic_ki, 12b3 ethiopic_kua, 12b4 ethiopic_ke,
12b5 ethiopic_kwe, 12b6 ethiopic_ko_alt, 1310 ethiopic_go, 1311 ethiopic_gu, 1312 ethiopic_gi,
1218 ethiopic_gua, 1314 ethiopic_ge, 1315 ethiopic_gwe, 1316 ethiopic_go_alt, 905 devanagari_a,
906 devanagari_aa, 907 devanagari_i, 908 devanagari_ii, 909 devanagari_u, 90a devanagari_uu,
90b devanagari_r, 90f devanagari_e, 910 devanagari_ai, 913 devanagari_o, 914 devanagari_au,
915 devanagari_ka, 916 devanagari_kha, 917 devanagari_ga, 918 devanagari_gha, 919 devanagari_nga,
91a devanagari_cha, 91b devanagari_chha, 91c devanagari_ja, 91d devanagari_jha, 91e devanagari_nya,
91f devanagari_ta, 920 devanagari_tha, 921 devanagari_da, 922 devanagari_dha, 923 devanagari_na,
924 devanagari_ta_alt, 925 devanagari_tha_alt, 926 devanagari_da_alt, 927 devanagari_dha_alt,
928 devanagari_na_alt, 92a devanagari_pa, 92b devanagari_pha, 92c devanagari_ba, 92d devanagari_bha,
92e devanagari_ma, 92f devanagari_ya, 930 devanagari_ra, 932 devanagari_la, 935 devanagari_va,
936 devanagari_sha, 937 devanagari_ssa, 938 devanagari_sa, 939 devanagari_ha, 30a2 katakana_a,
30a4 kana_i, 30a6 kana_u, 30a8 kana_e, 30aa kana_o, 30ab kana_a, 30ad kana_ki, 30af kana_ku,
30b1 kana_ke, 30b3 kana_ko, 30b5 kana_sa, 30b7 kana_shi, 30b9 kana_su, 30bb kana_se, 30bd kana_so,
30bf kana_ta, 30c1 kana_chi, 30c4 kana_tsu, 30c6 kana_te, 30c8 kana_to, 30ca kana_na, 30cb kana_ni,
30cc kana_nu, 30cd kana_ne, 30ce kana_no, 30cf kana_ha, 30d2 kana_hi, 30d5 kana_fu, 30d8 kana_he,
30db kana_ho, 30de kana_ma, 30df kana_mi, 30e0 kana_mu, 30e1 kana_me, 30e2 kana_mo, 30e4 kana_ya,
30e6 kana_yu, 30e8 kana_yo, 30e9 kana_ra, 30ea kana_ri, 30eb kana_ru, 30ec kana_re, 30ed kana_ro,
30ef kana_wa, 30f2 kana_wo, 30f3 kana_n, 2d30 ya, 2d31 yab, 2d32 yabh, 2d33 yag, 2d34 yagh, 2d35 yaj,
2d36 yach, 2d37 yad, 2d38 yadh, 2d39 yadhe, 2d3a yaz, 2d3b yazh, 2d3c yaf, 2d3d yak, 2d3e yakv,
2d3f yaq, 2d40 yah, 2d41 yahh, 2d42 yahl, 2d43 yahm, 2d44 yayn, 2d45 yakh, 2d46 yakl, 2d47 yahq,
2d48 yash, 2d49 yi, 2d4a yij, 2d4b yizh, 2d4c yink, 2d4d yal, 2d4e yam, 2d4f yan, 2d50 yang, 2d51 yany,
2d52 yap, 2d53 yu, d85 a, d86 aa, d89 i, d8a ii, d8b u, d8c uu, d8d r, d8e rr, d8f l, d90 ll, d91 e,
d92 ee, d93 ai, d94 o, d95 oo, d96 au, d9a ka, d9b kha, d9c ga, d9d gha, d9e nga, da0 cha, da1 chha,
da2 ja, da3 jha, da4 nya, da7 ta, da5 tha, da6 da, da9 dha, da8 na, daa pa, dab pha, dac ba, dad bha,
dae ma, daf ya, db0 ra
`;

const rows = TABLE.trim()
  .split(/,\s+/)
  .map((row) => ({ codePoint: Number.parseInt(row, 16), name: row.slice(row.indexOf(' ') + 1) }));

/** UTF-8 of the symbol, by netuid; 439 of them. */
export const SYMBOLS: readonly Uint8Array[] = rows.map(({ codePoint }) =>
  new TextEncoder().encode(String.fromCodePoint(codePoint)),
);

/** Name of a subnet that set none, by netuid. */
export const SUBNET_NAMES: readonly string[] = rows.map(({ name }) => name);
