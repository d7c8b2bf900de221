"""Pure: cities, states and countries that are no zone's own name, and the zone whose clock they keep.

The IANA database names one city a zone. These are what people say instead: US states (where a state has two zones, the
one most of its people live in), large cities, and countries with a single clock; in English and Spanish, without
accents. Public geography.
"""

_EAST, _CENTRAL, _MOUNTAIN, _PACIFIC = "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles"
_SAID = {
    _EAST: "nyc, nueva york, brooklyn, queens, bronx, manhattan, connecticut, delaware, florida, georgia, georgia "
    "state, maine, maryland, massachusetts, new hampshire, new jersey, nueva jersey, north carolina, carolina del "
    "norte, ohio, pennsylvania, pensilvania, rhode island, south carolina, carolina del sur, vermont, virginia, west "
    "virginia, washington dc, dc, atlanta, baltimore, boston, buffalo, charlotte, cincinnati, cleveland, columbus, "
    "fort lauderdale, hartford, jacksonville, miami, newark, norfolk, orlando, philadelphia, filadelfia, philly, "
    "pittsburgh, providence, raleigh, richmond, rochester, savannah, st petersburg florida, syracuse, tallahassee, "
    "tampa, virginia beach, washington d c, knoxville, chattanooga, lexington",
    "America/Detroit": "michigan, grand rapids, ann arbor, lansing",
    "America/Indiana/Indianapolis": "indiana, fort wayne",
    _CENTRAL: "alabama, arkansas, illinois, iowa, kansas, louisiana, luisiana, minnesota, mississippi, misisipi, "
    "missouri, misuri, nebraska, north dakota, oklahoma, south dakota, tennessee, texas, tejas, wisconsin, austin, "
    "baton rouge, birmingham alabama, corpus christi, dallas, des moines, fort worth, houston, huntsville, kansas "
    "city, laredo, lincoln, little rock, madison, memphis, milwaukee, minneapolis, mobile, montgomery, nashville, "
    "new orleans, nueva orleans, oklahoma city, omaha, san antonio, sioux falls, st louis, saint louis, st paul, "
    "saint paul, tulsa, wichita",
    _MOUNTAIN: "colorado, montana, new mexico, nuevo mexico, utah, wyoming, albuquerque, aurora, billings, "
    "colorado springs, el paso, fort collins, provo, salt lake city, santa fe, boulder, cheyenne",
    "America/Phoenix": "arizona, tucson, mesa, scottsdale, flagstaff, tempe",
    "America/Boise": "idaho",
    _PACIFIC: "california, nevada, oregon, washington, washington state, la, anaheim, bakersfield, fresno, las "
    "vegas, long beach, oakland, portland, reno, sacramento, san diego, san francisco, sf, san jose, seattle, "
    "spokane, tacoma, bay area, berkeley, eugene, los angeles california",
    "America/Anchorage": "alaska, fairbanks",
    "Pacific/Honolulu": "hawaii, hawai, maui, hilo",
    "America/Puerto_Rico": "san juan, ponce",
    "America/Toronto": "ottawa, montreal, quebec, ontario, hamilton ontario, mississauga, toronto canada",
    "America/Winnipeg": "manitoba",
    "America/Regina": "saskatchewan, saskatoon",
    "America/Edmonton": "calgary, alberta",
    "America/Vancouver": "british columbia, bc, victoria bc",
    "America/Halifax": "nova scotia, new brunswick",
    "America/Mexico_City": "mexico, ciudad de mexico, cdmx, df, guadalajara, puebla, leon, queretaro, oaxaca, "
    "veracruz, toluca, morelia",
    "America/Monterrey": "nuevo leon, saltillo",
    "America/Guatemala": "guatemala city, ciudad de guatemala",
    "America/Costa_Rica": "san jose costa rica",
    "America/Santo_Domingo": "dominican republic, republica dominicana",
    "America/Havana": "cuba, la habana, habana",
    "America/Bogota": "colombia, medellin, cali, barranquilla, cartagena",
    "America/Guayaquil": "ecuador, quito",
    "America/Lima": "peru, cusco, arequipa",
    "America/Caracas": "venezuela, maracaibo",
    "America/La_Paz": "bolivia, santa cruz de la sierra, cochabamba",
    "America/Santiago": "chile, valparaiso, concepcion",
    "America/Argentina/Buenos_Aires": "argentina, rosario, la plata, mar del plata",
    "America/Montevideo": "uruguay",
    "America/Asuncion": "paraguay",
    "America/Sao_Paulo": "rio, rio de janeiro, brasilia, belo horizonte, curitiba, porto alegre",
    "Europe/London": "england, scotland, wales, great britain, britain, united kingdom, londres, manchester, "
    "glasgow, edinburgh, liverpool, leeds, bristol, cardiff, inglaterra, escocia, reino unido, northern ireland",
    "Europe/Dublin": "ireland, irlanda, cork, galway",
    "Europe/Lisbon": "portugal, lisboa, porto, oporto",
    "Europe/Madrid": "spain, espana, barcelona, valencia, sevilla, seville, bilbao, malaga, zaragoza",
    "Atlantic/Canary": "canary islands, canarias, tenerife, gran canaria",
    "Europe/Paris": "france, francia, lyon, marseille, toulouse, nice",
    "Europe/Berlin": "germany, alemania, munich, hamburg, cologne, frankfurt, berlin germany",
    "Europe/Amsterdam": "netherlands, holland, holanda, paises bajos, rotterdam",
    "Europe/Brussels": "belgium, belgica, bruselas",
    "Europe/Zurich": "switzerland, suiza, geneva, ginebra, basel",
    "Europe/Vienna": "austria, viena",
    "Europe/Rome": "italy, italia, roma, milan, naples, florence, venice, turin",
    "Europe/Athens": "greece, grecia, atenas",
    "Europe/Stockholm": "sweden, suecia, estocolmo",
    "Europe/Oslo": "norway, noruega",
    "Europe/Copenhagen": "denmark, dinamarca",
    "Europe/Helsinki": "finland, finlandia",
    "Europe/Warsaw": "poland, polonia, varsovia, krakow",
    "Europe/Prague": "czech republic, czechia, praga",
    "Europe/Budapest": "hungary, hungria",
    "Europe/Bucharest": "romania, rumania",
    "Europe/Moscow": "moscu, st petersburg",
    "Europe/Istanbul": "turkey, turquia, ankara",
    "Asia/Jerusalem": "israel",
    "Africa/Cairo": "egypt, egipto",
    "Africa/Casablanca": "morocco, marruecos, marrakesh, marrakech",
    "Africa/Lagos": "nigeria, abuja",
    "Africa/Nairobi": "kenya, kenia",
    "Africa/Johannesburg": "south africa, sudafrica, cape town, durban, pretoria",
    "Asia/Dubai": "uae, abu dhabi, emirates",
    "Asia/Karachi": "pakistan, lahore, islamabad",
    "Asia/Kolkata": "india, mumbai, delhi, new delhi, bangalore, bengaluru, chennai, hyderabad, pune",
    "Asia/Dhaka": "bangladesh",
    "Asia/Bangkok": "thailand, tailandia, phuket",
    "Asia/Ho_Chi_Minh": "vietnam, hanoi, saigon",
    "Asia/Manila": "philippines, filipinas, cebu",
    "Asia/Shanghai": "china, beijing, shenzhen, guangzhou, pekin",
    "Asia/Taipei": "taiwan",
    "Asia/Tokyo": "japan, japon, osaka, kyoto, tokio",
    "Asia/Seoul": "south korea, korea, corea, busan, seul",
    "Australia/Sydney": "new south wales, nsw, sidney australia",
    "Australia/Melbourne": "victoria australia",
    "Australia/Brisbane": "queensland, gold coast",
    "Australia/Perth": "western australia",
    "Pacific/Auckland": "new zealand, nueva zelanda, wellington, christchurch",
}
CITIES = {place.strip(): zone for zone, places in _SAID.items() for place in places.split(",")}
