import { pairsOf } from './rows.ts'

/**
 * Places whose English name is not their pinyin: after the spellings of GB/T 2260—2007, to be read by who knows the languages, for names in Mongolian,
 * Tibetan, Uyghur and other languages (banners and leagues with their level, which is part of the name), without diacritics where English has none,
 * and the few that English calls otherwise. By the whole name, or without the word of its level. What is not listed goes by its pinyin.
 */
const rows = `
全国 China|内蒙古 Inner Mongolia|陕西 Shaanxi|香港 Hong Kong|澳门 Macao|西藏 Tibet|哈尔滨 Harbin|齐齐哈尔 Qiqihar
海南区 Hainan District|吉林市 Jilin City
呼和浩特 Hohhot|土默特左旗 Tumed Left Banner|托克托县 Togtoh|和林格尔县 Horinger
白云鄂博矿区 Bayan Obo|土默特右旗 Tumed Right Banner|达尔罕茂明安联合旗 Darhan Muminggan United Banner
阿鲁科尔沁旗 Ar Horqin Banner|巴林左旗 Bairin Left Banner|巴林右旗 Bairin Right Banner|克什克腾旗 Hexigten Banner
翁牛特旗 Ongniud Banner|喀喇沁旗 Harqin Banner|敖汉旗 Aohan Banner
科尔沁区 Horqin|科尔沁左翼中旗 Horqin Left Middle Banner|科尔沁左翼后旗 Horqin Left Rear Banner|库伦旗 Hure Banner
奈曼旗 Naiman Banner|扎鲁特旗 Jarud Banner|霍林郭勒市 Holingol
鄂尔多斯 Ordos|达拉特旗 Dalad Banner|准格尔旗 Jungar Banner|鄂托克前旗 Otog Front Banner|鄂托克旗 Otog Banner
杭锦旗 Hanggin Banner|乌审旗 Uxin Banner|伊金霍洛旗 Ejin Horo Banner
呼伦贝尔 Hulunbuir|海拉尔区 Hailar|扎赉诺尔区 Jalainur|阿荣旗 Arun Banner|莫力达瓦达斡尔族自治旗 Morin Dawa
鄂伦春自治旗 Oroqen|鄂温克族自治旗 Ewenki|陈巴尔虎旗 Old Barag Banner|新巴尔虎左旗 New Barag Left Banner
新巴尔虎右旗 New Barag Right Banner|扎兰屯市 Zalantun|额尔古纳市 Ergun
巴彦淖尔 Bayannur|乌拉特前旗 Urad Front Banner|乌拉特中旗 Urad Middle Banner|乌拉特后旗 Urad Rear Banner|杭锦后旗 Hanggin Rear Banner
乌兰察布 Ulanqab|察哈尔右翼前旗 Qahar Right Front Banner|察哈尔右翼中旗 Qahar Right Middle Banner
察哈尔右翼后旗 Qahar Right Rear Banner|四子王旗 Siziwang Banner
兴安盟 Hinggan League|乌兰浩特市 Ulanhot|阿尔山市 Arxan|科尔沁右翼前旗 Horqin Right Front Banner
科尔沁右翼中旗 Horqin Right Middle Banner|扎赉特旗 Jalaid Banner
锡林郭勒盟 Xilingol League|二连浩特市 Erenhot|锡林浩特市 Xilinhot|阿巴嘎旗 Abag Banner|苏尼特左旗 Sonid Left Banner
苏尼特右旗 Sonid Right Banner|东乌珠穆沁旗 East Ujimqin Banner|西乌珠穆沁旗 West Ujimqin Banner|太仆寺旗 Taibus Banner
镶黄旗 Xianghuang Banner|正镶白旗 Zhengxiangbai Banner|正蓝旗 Zhenglan Banner
阿拉善盟 Alxa League|阿拉善左旗 Alxa Left Banner|阿拉善右旗 Alxa Right Banner|额济纳旗 Ejin Banner
拉萨 Lhasa|日喀则 Xigaze|昌都 Qamdo|林芝 Nyingchi|那曲 Nagqu|阿里地区 Ngari
林周县 Lhunzhub|当雄县 Damxung|尼木县 Nyemo|曲水县 Quxu|堆龙德庆区 Doilungdeqen|达孜区 Dagze|墨竹工卡县 Maizhokunggar
桑珠孜区 Samzhubze|江孜县 Gyangze|定日县 Tingri|萨迦县 Sagya|拉孜县 Lhaze|昂仁县 Ngamring|谢通门县 Xaitongmoin
仁布县 Rinbung|康马县 Kangmar|定结县 Dinggye|吉隆县 Gyirong|聂拉木县 Nyalam|岗巴县 Gamba
卡若区 Karub|江达县 Jomda|贡觉县 Gonjo|类乌齐县 Riwoqe|丁青县 Dengqen|察雅县 Zhagyab|八宿县 Baxoi|左贡县 Zogang|芒康县 Markam
洛隆县 Lhorong|边坝县 Banbar|工布江达县 Gongbogyamda|米林市 Mainling|墨脱县 Medog|波密县 Bome|察隅县 Zayu|朗县 Nang
乃东区 Nedong|贡嘎县 Gonggar|琼结县 Qonggyai|曲松县 Qusum|措美县 Comai|洛扎县 Lhozhag|加查县 Gyaca
隆子县 Lhunze|错那市 Cona|浪卡子县 Nagarze|嘉黎县 Lhari|聂荣县 Nyainrong|安多县 Amdo
申扎县 Xainza|索县 Sog|班戈县 Baingoin|巴青县 Baqen|尼玛县 Nyima|普兰县 Burang|札达县 Zanda|噶尔县 Gar|日土县 Rutog
革吉县 Gegyai|改则县 Gerze|措勤县 Coqen
乌鲁木齐 Urumqi|克拉玛依 Karamay|吐鲁番 Turpan|博尔塔拉蒙古自治州 Bortala|巴音郭楞蒙古自治州 Bayingolin|阿克苏 Aksu
克孜勒苏柯尔克孜自治州 Kizilsu|喀什 Kashgar|和田 Hotan|伊犁哈萨克自治州 Ili|阿勒泰 Altay
图木舒克市 Tumxuk|库尔勒市 Korla|库车市 Kuqa|莎车县 Yarkant|奎屯市 Kuytun|阿图什市 Artux|霍尔果斯市 Khorgas
尉犁县 Lopnur|且末县 Qarqan|鄯善县 Piqan|托克逊县 Toksun|拜城县 Bay|新和县 Toksu|沙雅县 Xayar
乌什县 Uqturpan|阿瓦提县 Awat|柯坪县 Kalpin|英吉沙县 Yengisar|泽普县 Poskam|叶城县 Kargilik
麦盖提县 Makit|岳普湖县 Yopurga|伽师县 Payzawat|巴楚县 Maralbexi|塔什库尔干塔吉克自治县 Taxkorgan|墨玉县 Karakax|皮山县 Guma
洛浦县 Lop|策勒县 Qira|于田县 Keriya|民丰县 Niya|察布查尔锡伯自治县 Qapqal|昭苏县 Mongolkure|尼勒克县 Nilka
托里县 Toli|和布克赛尔蒙古自治县 Hoboksar|布尔津县 Burqin|富蕴县 Koktokay|福海县 Burultokay|哈巴河县 Kaba|青河县 Qinggil|吉木乃县 Jeminay
阿坝藏族羌族自治州 Ngawa|甘孜藏族自治州 Garze|马尔康市 Barkam|若尔盖县 Zoige|壤塘县 Zamtang|色达县 Serta|石渠县 Serxu
迪庆藏族自治州 Deqen|香格里拉市 Shangri-La|果洛藏族自治州 Golog|格尔木市 Golmud|海南藏族自治州 Hainan (Qinghai)
延边朝鲜族自治州 Yanbian|恩施土家族苗族自治州 Enshi|湘西土家族苗族自治州 Xiangxi|凉山彝族自治州 Liangshan|黔西南布依族苗族自治州 Qianxinan
黔东南苗族侗族自治州 Qiandongnan|黔南布依族苗族自治州 Qiannan|楚雄彝族自治州 Chuxiong|红河哈尼族彝族自治州 Honghe|文山壮族苗族自治州 Wenshan
西双版纳傣族自治州 Xishuangbanna|大理白族自治州 Dali|德宏傣族景颇族自治州 Dehong|怒江傈僳族自治州 Nujiang|临夏回族自治州 Linxia
甘南藏族自治州 Gannan|海北藏族自治州 Haibei|黄南藏族自治州 Huangnan|玉树藏族自治州 Yushu|海西蒙古族藏族自治州 Haixi|昌吉回族自治州 Changji
`

/** 库伦旗 → Hure Banner. */
export const placeNames: Readonly<Record<string, string>> = Object.fromEntries(pairsOf(rows))
