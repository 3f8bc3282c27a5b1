"""What names are made of: the words that tell a person from a ministry, and both from a word at a sentence's start.

All in lower case, as `Words.folded` has them. Sources: the general knowledge of the authors; each list is short
on purpose, since a name it lacks is only a name not told apart.
"""

from __future__ import annotations

TITLES = frozenset(
    """
    president premier chancellor governor gov senator sen sens rep reps representative congressman congresswoman
    mayor minister secretary ambassador general gen colonel col lieutenant lt major maj captain capt sergeant sgt
    admiral adm corporal cpl commander cmdr commissioner superintendent inspector detective officer constable
    sheriff chief deputy professor prof doctor dr mr mrs ms miss mx sir dame lord lady baron baroness king queen
    prince princess duke duchess emperor sultan emir sheikh sheik ayatollah imam rabbi pope cardinal archbishop
    bishop reverend rev father sister brother mother saint judge justice speaker councillor councilor councilman
    councilwoman coach chairman chairwoman coroner attorney alderman marshal pastor dean provost spokesman
    spokeswoman spokesperson
    """.split()
)
"""A word right before a name that says what its bearer is, in capitals or, for a spokesman, without."""

WEAK_TITLES = frozenset("major general justice chief deputy attorney mother father sister brother saint".split())
"""Titles that are as often another word: Major Disaster Declaration, Justice Department."""

TITLE_MODIFIERS = frozenset(
    """
    vice prime deputy foreign defense defence interior finance home health education justice acting interim
    lieutenant attorney major brigadier rear chief first second staff police district supreme crown secretary
    assistant associate former federal state city county labor labour trade culture energy agriculture transport
    environment right hon the assemblyman press solicitor surgeon detective warrant petty master army navy fire
    """.split()
)
"""What stands before the last word of a title and belongs to it: Vice President, Detective Chief Inspector."""

ABBREVIATED = frozenset(
    """gov sen sens rep reps gen col lt maj capt sgt adm cpl cmdr prof dr mr mrs ms rev st jr sr hon ft mt supt
    insp""".split()
)
"""Titles and other parts of a name after which a full stop ends no sentence."""

PARTICLES = frozenset(
    """
    al el ul ad as ash bin ibn bint abu ben ould de del della delle dei di da das dos du des la le van von der den
    ter ten zu zur af av st
    """.split()
)
"""Lower-case words that hold two parts of a name together: Bashar al-Assad, Ursula von der Leyen."""

HYPHENATED = frozenset("ad as ash".split())
"""Particles only before a hyphen: without one they are other words."""

PLAIN_PARTICLES = frozenset("al el ul bin ibn bint ould del della di da das dos du van von der".split())
"""Those that are no English word, and so may also begin a surname that stands alone: said al-Muslat."""

GENERATIONS = frozenset("jr sr ii iii iv vi vii viii".split())

ORGANISATION_WORDS = frozenset(
    """
    country countries challenge energy environment environmental food drug academy administration agency airlines
    airport airways alliance army arsenal assembly association athletic authority bank bbc board brigade brigades
    broadcasting bureau cabinet center centre chamber church city clinic club co coalition college commission
    committee committees community companies company conference congress consortium constitution convention corp
    corporation corps council counties county court courts daily department division district electric embassy
    empire enterprise enterprises federation fc festival fleet force forces forum foundation front fund gazette
    government group groups guard guardian hall herald hospital house inc industries initiative institute
    institution insurance international jihad journal laboratory league legislature library limited llc lodge ltd
    magazine market media medical militia ministry mission monitor motors museum nation nations navy network news
    newspaper observatory office officials opera orchestra organisation organization parliament partners partnership
    party platoon police policy post press productions program programme project radio regiment register republic
    republicans democrats research restaurant school schools senate senators service services society squad staff
    standard star station store stores studio studios summit sun supreme survey syndicate systems team technologies
    telegraph television theater theatre times today tower towers tribune troops trust tv union united universities
    university video weekly white workers works world zoo awards award act bill treaty games cup prize championship
    open tour championships grand prix week day month year era war wars revolution crisis plan scheme accord accords
    agreement protocol operation bridge stadium arena park gallery hotel building plaza square mall gardens
    departments counsel counsels investigation investigations declaration divisions offices
    """.split()
)
"""A name that holds one of these is no person."""

ACRONYMS = frozenset("u.s. u.k. u.n. e.u. d.c. u.a.e. a.m. p.m. u.s.a. us uk un eu usa".split())
"""What is written so stands before names (U.S. President) and is part of no person's."""

PLACE_WORDS = frozenset(
    """
    north south east west northern southern eastern western new old upper lower central great greater port fort
    mount lake river sea ocean bay island islands isle peninsula valley mountain mountains hills hill street avenue
    road boulevard lane drive highway route town township village beach coast desert forest canyon falls springs
    creek point cape gulf strait province region state states territory kingdom san santa saint los las el district
    sao
    """.split()
)

PLACES = frozenset(
    """
    afghanistan angeles africa alabama alaska albania aleppo algeria america amsterdam angola ankara argentina
    arizona arkansas armenia asia athens atlanta australia austria azerbaijan baghdad bahrain bangladesh barcelona
    beijing beirut belarus belfast belgium belgrade berlin birmingham bolivia bosnia boston botswana brazil brisbane
    britain brussels bucharest budapest bulgaria burma cairo california cambodia cameroon canada canberra caracas
    cardiff chad chicago chile china cleveland colombia colorado columbia connecticut copenhagen croatia crimea cuba
    cyprus dallas damascus delaware delhi denmark denver detroit dhaka donetsk dubai dublin ecuador edinburgh egypt
    england eritrea estonia ethiopia europe finland florida france gaza geneva georgia germany ghana gibraltar
    glasgow greece guatemala guinea haiti hanoi havana hawaii helsinki holland honduras houston hungary iceland
    idaho illinois india indiana indonesia iowa iran iraq ireland islamabad israel istanbul italy jakarta jamaica
    japan jerusalem jordan kabul kansas kashmir kazakhstan kentucky kenya kharkiv kherson kiev korea kosovo kuwait
    kyiv kyrgyzstan lagos laos latvia lebanon leeds lesotho liberia libya lima lisbon lithuania liverpool london
    louisiana luxembourg macedonia madagascar madrid maine malawi malaysia mali malta manchester manhattan manila
    mariupol maryland massachusetts mauritania mauritius melbourne mexico miami michigan minnesota mississippi
    missouri moldova mongolia montana montenegro montreal morocco moscow mosul mozambique mumbai munich myanmar
    nairobi namibia nebraska nepal netherlands nevada nicaragua niger nigeria norway odesa ohio oklahoma oman oregon
    oslo ottawa pakistan palestine panama paraguay paris pennsylvania perth peru philadelphia philippines phoenix
    poland portugal prague pyongyang qatar quebec queensland rome romania russia rwanda scotland seattle senegal
    seoul serbia shanghai siberia singapore slovakia slovenia somalia spain stockholm sudan sweden switzerland
    sydney syria taiwan tajikistan tanzania tasmania tehran tennessee texas thailand tibet tokyo toronto tripoli
    tunisia turkey turkmenistan uganda ukraine ulster uruguay utah uzbekistan vancouver venezuela vermont victoria
    vienna vietnam virginia wales warsaw washington wisconsin wyoming yemen zagreb zambia zimbabwe zurich
    """.split()
)
"""Countries, states and big cities in one word. A surname may be one too; the draft's full names say so."""

PARTIES = frozenset(
    "republican democrat democratic conservative labour liberal swiss french dutch israeli iraqi".split()
)
"""Adjectives before a name, beside those in -ian, -ish and -ese."""

SPEECH = frozenset(
    """
    said says told tells added adds wrote writes explained argued replied asked announced tweeted noted stated
    warned insisted testified continued recalled claimed denied described joked
    """.split()
)

ROLES = frozenset(
    """
    actor actress activist adviser advisor analyst artist astronaut astronomer author biologist boss boxer
    businessman businesswoman broadcaster candidate champion chairman chairwoman chef chemist coach colleague
    columnist comedian composer conductor cosmonaut counsel coordinator critic dancer defender designer developer
    director driver economist editor engineer entrepreneur expert father filmmaker financier footballer founder
    cofounder friend geologist goalkeeper golfer guitarist guru historian husband illustrator inventor investor
    journalist keeper lawyer leader manager mathematician midfielder millionaire billionaire model mother musician
    novelist officer opponent owner partner painter philosopher photographer physicist pianist pilot player
    playwright poet politician presenter president producer professor programmer prosecutor psychologist rapper
    reporter researcher resident rival runner scientist sculptor secretary singer sister brother skipper son
    daughter songwriter specialist spokesman spokeswoman spokesperson star striker student superstar surgeon swimmer
    teacher wife widow winger winner writer strategist strongman dictator consultant attorney architect ambassador
    commissioner mayor governor senator minister captain cousin victim suspect gunman plaintiff defendant
    """.split()
)
"""Nouns that stand right before the name of one person: comedian Tim Heidecker."""

STARTERS = frozenset(
    """
    a about above according across actually additionally after afterwards again against ago all almost along already
    also although always amid among amongst an and another any anyone anything are around as asked at away back
    based basically be because before behind being below beside besides best better between beyond both but by can
    citing clearly come consequently could currently critics despite did do does doing don don't down during each
    earlier early either else even eventually ever every everybody everyone everything except few finally find first
    firstly five following for formerly four from fortunately further furthermore get give given go good great had
    half has have having he hence her here hers high him himself his historically honestly how however hundreds i
    i'd i'll i'm i've if ideally important in indeed inside instead into is isn't it it's its itself just keep last
    lastly late later latest learn least less let let's like likewise long look looking made maybe make many me
    meanwhile medium merely might mine mini more moreover most mostly much must my neither never nevertheless new
    news next nine no nobody none nor not nothing notably now nowhere obviously of off often oh ok okay old on once
    one only onto opposite or originally other others otherwise our ours out outside over overall own part past per
    perhaps please plus police possible presently previously probably provided put rather read really recent
    recently reports residents right said same say says second secondly see seven several shall she should similarly
    since six so some somebody someone something sometimes soon speaking still subsequently such sure take ten than
    thank thanks that the their theirs them then there therefore these they they're things think third this those
    though thousands three through throughout thus to today together tomorrow tonight too toward towards two under
    unfortunately unless unlike until up upon us use used using usually various very was watch we we'd we'll we're
    we've welcome well were what whatever when whenever where whereas wherever whether which whichever while who
    whoever whom whose why will with within without would write yeah yes yesterday yet you you'll you're you've your
    yours yourself zero eight twelve twenty thirty monday tuesday wednesday thursday friday saturday sunday january
    february march april may june july august september october november december spring summer autumn winter
    president senator minister officials authorities scientists researchers witnesses doctors lawyers experts
    students protesters rebels supporters
    """.split()
)
"""Words that begin sentences, or that are capitalised without being anybody's name."""

DAYS_AND_MONTHS = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    """.split()
)

FIRMS = frozenset(
    """
    armani benz boeing bosch brown bugatti chanel chase cornell dell deutsch dior disney duke dyson ferrari ford fox
    goldman gucci harvard heineken heinz hilton honda kellogg kraft lehman levi macy marriott mcdonald mercedes
    merck morgan nestle nobel oscar pfizer philips porsche prada pulitzer rice siemens stanford suzuki tesco tesla
    tiffany toyota versace walmart wells yale
    """.split()
)
"""Surnames that stand alone as the name of a firm, a university or a prize."""

ALIASES = frozenset("aka a.k.a alias aliases known née nee dba spelled spelt pseudonym born".split())
"""Words near which one person goes by two names."""

COMMON_SURNAMES = frozenset(
    """
    allan allen anderson andersen andersson barnes burns bernard barrett brown browne burke carr carter clark clarke
    cole collins connor connors cooke cooper davies davis dickson dixon edwards elliot elliott evans fischer fisher
    fraser frazer gray grey greene green hanson hansen hayes haynes harris hart harper hoffman hoffmann hughes
    jansen jensen johnson johnston johnstone jordan kelley kelly larsen larson lawson lewis lloyd macdonald marshall
    martin martinez martins mason mathews matthews mcdonald meyer meyers meier moore moran morris morrison miller
    millar murphy murray myers nelson nielsen nilsson olsen olson owens parker parkes parks pearce pearson peters
    petersen peterson philips phillips pierce potter porter powell read reed reid rees reese reeves richards
    richardson roberts robertson robinson robson rodgers rogers rodriguez rodrigues sanders saunders schmidt schmitt
    shaw shea simmons simons sims smith smyth snyder schneider spencer spenser stephens stephenson stevens stevenson
    stewart stuart thomas thompson thomson tomson tyler taylor turner wagner walker wallace waller walsh waters
    watts watson weber webber webster wells west white whyte williams williamson willis wilson winter winters wood
    woods wright young younger
    """.split()
)
"""Surnames that many people bear beside many who bear one spelled almost so."""

FAMILY = frozenset(
    """
    brother brothers sister sisters sibling siblings twin twins son sons daughter daughters father mother parents
    wife husband cousin cousins nephew niece uncle aunt family children grandson granddaughter widow lady
    """.split()
)
"""Words near which two given names before one surname are two people's."""
