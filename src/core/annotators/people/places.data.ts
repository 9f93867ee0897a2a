// Places and peoples that stand in titles and must not be taken for persons. Written by hand in 2026 from general knowledge.
// Names of more words are written with underscores.

/** Countries and their usual short forms, lower case. */
export const countries = `afghanistan albania algeria america andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados
belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria burkina_faso burma burundi cambodia cameroon canada cape_verde catalonia
central_african_republic chad chechnya chile china colombia comoros congo costa_rica crimea croatia cuba cyprus czechia czech_republic denmark djibouti dominica dominican_republic
east_timor ecuador egypt el_salvador england eritrea estonia eswatini ethiopia fiji finland france gabon gambia gaza georgia germany ghana great_britain greece greenland grenada guatemala
guinea guinea-bissau guyana haiti herzegovina holland honduras hong_kong hungary iceland india indonesia iran iraq ireland northern_ireland israel italy ivory_coast jamaica japan jordan
kashmir kazakhstan kenya kiribati kosovo kurdistan kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macau macedonia north_macedonia
madagascar malawi malaysia maldives mali malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar namibia nauru nepal
netherlands new_zealand nicaragua niger nigeria north_korea norway oman pakistan palau palestine panama papua_new_guinea paraguay peru philippines poland portugal puerto_rico
qatar romania russia rwanda samoa san_marino saudi_arabia scotland senegal serbia seychelles sierra_leone singapore slovakia slovenia solomon_islands somalia somaliland south_africa
south_korea south_sudan spain sri_lanka sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand tibet togo tonga trinidad tunisia turkey türkiye
turkmenistan tuvalu uganda ukraine united_arab_emirates united_kingdom united_states uruguay uzbekistan vanuatu vatican venezuela vietnam wales yemen yugoslavia zambia
zimbabwe uae uk u.k. us u.s. usa u.s.a. ussr eu e.u. un u.n. nato soviet_union european_union united_nations holy_see`

/** Peoples and adjectives of places. */
export const demonyms = `afghan african albanian algerian american andorran angolan arab argentine argentinian armenian asian australian austrian azerbaijani azeri bahamian bahraini bangladeshi
basque belarusian belgian bolivian bosnian brazilian british bulgarian burkinabe burmese cambodian cameroonian canadian catalan chadian chechen chilean chinese colombian congolese croatian
cuban cypriot czech danish dominican dutch ecuadorian egyptian emirati english eritrean estonian ethiopian european fijian filipino finnish flemish french gambian georgian german
ghanaian greek guatemalan guinean guyanese haitian honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jewish jordanian kazakh kenyan
korean kosovar kurdish kuwaiti kyrgyz lao latvian lebanese liberian libyan lithuanian macedonian malagasy malawian malaysian maldivian malian maltese mauritanian mexican moldovan mongolian
montenegrin moroccan mozambican muslim namibian nepalese nepali nicaraguan nigerian nigerien norwegian omani ottoman pakistani palestinian panamanian paraguayan persian peruvian polish
portuguese qatari romanian roman russian rwandan salvadoran saudi scottish senegalese serbian serb singaporean slovak slovenian somali soviet spanish sri_lankan sudanese swedish swiss syrian
taiwanese tajik tanzanian thai tibetan togolese tunisian turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean
christian catholic sunni shia shiite shi'ite texan californian londoner bavarian siberian federal hispanic latino republican democratic democrat conservative labour liberal tory communist socialist`

/** States, provinces, regions, seas, and cities that news names most. */
export const regions = `alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland
massachusetts michigan minnesota mississippi missouri montana nebraska nevada new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon pennsylvania
rhode_island south_carolina south_dakota tennessee texas utah vermont virginia west_virginia washington wisconsin wyoming d.c. ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich
minn miss mo mont neb nev n.h. n.j. n.m. n.y. n.c. n.d. okla ore pa r.i. s.c. s.d. tenn tex vt va w.va. wash wis wyo ontario quebec alberta manitoba saskatchewan nova_scotia newfoundland british_columbia
new_brunswick queensland victoria tasmania new_south_wales wales ulster yorkshire cornwall kent essex sussex surrey bavaria saxony punjab sindh bihar gujarat kerala tamil_nadu maharashtra karnataka uttar_pradesh west_bengal assam
gauteng kwazulu-natal limpopo mpumalanga western_cape eastern_cape lagos kano donbas donetsk luhansk kherson zaporizhzhia xinjiang sinai anbar darfur tigray kurdistan catalonia
london paris berlin rome madrid moscow beijing tokyo brussels geneva vienna warsaw budapest prague athens ankara istanbul cairo jerusalem tel_aviv baghdad damascus tehran kabul islamabad karachi lahore
delhi new_delhi mumbai kolkata chennai bangalore bengaluru hyderabad dhaka colombo kathmandu bangkok hanoi jakarta manila seoul pyongyang taipei shanghai canberra sydney melbourne brisbane perth adelaide
hobart darwin auckland wellington ottawa toronto montreal vancouver calgary edmonton winnipeg boston chicago houston dallas austin san_antonio san_francisco san_diego san_jose los_angeles las_vegas
seattle portland denver phoenix philadelphia pittsburgh detroit cleveland columbus cincinnati atlanta miami orlando tampa jacksonville charlotte nashville memphis new_orleans baltimore minneapolis
milwaukee st._louis kansas_city buffalo albany sacramento brooklyn manhattan queens bronx harlem hollywood dublin belfast edinburgh glasgow cardiff manchester liverpool birmingham leeds bristol
sheffield oxford cambridge york newcastle nottingham lisbon barcelona valencia milan naples venice florence turin munich hamburg frankfurt cologne zurich amsterdam rotterdam hague copenhagen stockholm oslo helsinki
reykjavik tallinn riga vilnius kyiv kiev kharkiv odesa odessa mariupol minsk tbilisi yerevan baku belgrade zagreb sarajevo sofia bucharest tirana skopje pristina nairobi addis_ababa khartoum mogadishu kampala
kigali lagos abuja accra dakar kinshasa harare lusaka pretoria johannesburg cape_town durban tripoli benghazi tunis algiers rabat casablanca riyadh jeddah mecca medina doha dubai abu_dhabi muscat sanaa aden amman
beirut aleppo homs idlib raqqa mosul basra kirkuk fallujah tikrit ramadi erbil gaza_city ramallah havana caracas bogota lima quito santiago buenos_aires brasilia sao_paulo rio_de_janeiro mexico_city tijuana juarez
sinaloa davos strasbourg silicon_valley wall_street africa asia europe antarctica oceania north_america south_america latin_america central_america middle_east balkans caucasus scandinavia caribbean
atlantic pacific mediterranean arctic baltic himalayas alps rockies sahara sahel siberia amazon nile danube downing_street capitol_hill kremlin pentagon white_house wembley hormuz strait
andhra_pradesh arunachal_pradesh madhya_pradesh himachal_pradesh rajasthan haryana telangana odisha jharkhand chhattisgarh uttarakhand manipur
nagaland meghalaya mizoram ladakh bhopal lucknow patna jaipur ahmedabad pune kanpur nagpur guwahati chandigarh srinagar varanasi kochi balochistan
khyber_pakhtunkhwa peshawar quetta faisalabad rawalpindi guangdong sichuan hubei wuhan guangzhou shenzhen chongqing tianjin osaka kyoto hokkaido
okinawa fukushima hiroshima nagasaki mindanao cebu davao luzon sumatra bali aceh sabah sarawak penang johor gold_coast geelong borno kaduna ibadan
port_harcourt chihuahua sonora jalisco oaxaca chiapas guadalajara monterrey bahia minas_gerais tucson omaha tulsa fresno oakland raleigh louisville
albuquerque el_paso fort_worth anchorage honolulu boise spokane tacoma des_moines wichita toledo syracuse baton_rouge little_rock knoxville plymouth
southampton portsmouth brighton leicester coventry wolverhampton sunderland aberdeen dundee inverness swansea londonderry krakow gdansk lviv dnipro
bilbao seville malaga porto lyon marseille toulouse bordeaux antwerp ghent stuttgart dusseldorf leipzig dresden bremen hanover salzburg basel lausanne
gothenburg malmo bergen aarhus palermo bologna genoa thessaloniki haifa nablus hebron jenin khan_younis rafah tabriz isfahan mashhad najaf karbala
herat kandahar jalalabad latakia bakhmut melitopol mombasa bulawayo lubumbashi goma freetown monrovia bamako ouagadougou niamey yaounde douala luanda
maputo lilongwe windhoek gaborone medellin guayaquil montevideo asuncion la_paz maracaibo guatemala_city san_salvador tegucigalpa managua san_juan`
