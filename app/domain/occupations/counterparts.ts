/**
 * Where our own occupations stand in the classifications of others: our code, the group of ISCO-08 and, where ESCO has the same
 * occupation, the last part of its URI. No two of ours are the same one of ESCO.
 */
const TABLE = `
schoonmaker 9112 303a1e34-cb16-4054-b323-81e5eec17397
kantoorschoonmaker 9112
schoolschoonmaker 9112
ziekenhuisschoonmaker 9112
huishoudelijke-hulp 9111 cbad55a4-c7cf-4ab6-9540-eac72b26729b
kamerschoonmaker 9112 731ecac4-06e8-4ec2-a559-101fecbd9183
glazenwasser 9123 92cba6b4-8fca-49bb-b68c-45c5096fedc9
opleveringsschoonmaker 9112
voertuigreiniger 9122 7cb71c5f-c310-481c-b46b-d0044328758c
wasserijmedewerker 8157 0da51178-e386-4534-ae71-15ba789ad756
voorman-schoonmaak 5151
zorghulp 5321 d38c2107-98f2-47b7-8bb4-f69750d51082
helpende 5322
verzorgende-ig 5321
verpleegkundige 2221 8d3e8aaa-791b-4c75-a465-f3f827028f50
wijkverzorgende 5322 1391bdf9-bd61-4fb5-91ca-c29036ab2b60
gastheer-zorg 5162
voedingsassistent 9412
activiteitenbegeleider 3423
begeleider-gehandicaptenzorg 3412 9c55aa23-e3f2-4c00-8c90-5ed5204951a3
sociaal-werker 2635 4b05bef2-ded4-4b09-ab94-f4c6a555a775
ervaringsdeskundige 3412
tandartsassistent 3251 bdc74965-1d1a-4f8e-a490-9cf71f494e02
doktersassistent 3256 0c041d1e-1841-4acb-b0a1-2c387a61bf65
apothekersassistent 3213 c1a86d6d-7785-43e1-994b-958eba58fff7
medewerker-patientenvervoer 5329 a30734bb-2f10-4747-a94c-75f5ec3c63a4
sterilisatiemedewerker 5329 7005c266-d1a9-42ac-8c36-b42d5d755463
winkelmedewerker 5223 0b15375e-dfdd-4047-9efb-096e0aaee7d2
kassamedewerker 5230 2b871272-bd61-4206-bd1a-0b96d7023098
vakkenvuller 9334 d35f9e79-5778-43b4-8667-0e3ba1fcb19a
supermarktmedewerker 5223
bakkerijverkoper 5223 2e9c9404-0d86-453c-9001-3a0cd1d1323b
slagerijmedewerker 5223 974494ee-5f32-4eec-9950-9d431e902dc1
kledingverkoper 5223 13da27aa-ca6a-476d-ab2c-efc9e5bd97b2
drogisterijmedewerker 5223 773753ad-c4f7-4052-b3b4-440435199d6b
bouwmarktmedewerker 5223 71bac871-7594-4d86-a19f-592079bd8154
marktverkoper 5211 c822ca35-6c36-4eab-97fa-90f2775091c3
kringloopmedewerker 5223 4ae3ad16-2d33-406c-8497-c66f7d61b914
bloemist 5223 c0768628-46ad-4077-aee0-66ab6d7711df
telefoonwinkelverkoper 5223 f4b4fb1d-0224-4e6b-b7c9-84bcf133be00
filiaalleider 1420 9e81adde-9983-44fa-b74b-c548d0dbfbdd
keukenhulp 9412 e1cf6897-158d-4b48-a39e-2a3a8cac216c
afwasser 9412
kok 5120 90f75f67-495d-49fa-ab57-2f320e251d7e
cateringmedewerker 5246 b4bff870-5c8f-4c33-b07f-f04d79830633
bedieningsmedewerker 5131 d5db9d5c-2ebf-4a54-a79a-1b7e7ff70471
barista 5132 bf7d8b16-4e2c-48ef-b44e-dc25b2d0ab61
barmedewerker 5132 2f5e38a0-6578-4665-bdbd-e2ab505be140
fastfoodmedewerker 9411 96a0d8d3-d4a6-473d-80d6-b5dbadde940a
ontbijtmedewerker 5131
hotelreceptionist 4224 82025c02-9082-416c-998b-f51eb0359ee6
pizzabakker 9411 a02a1117-212f-4a49-b21a-d3b971e00e48
bakker 7512 1aadb308-432a-4d01-b54b-b4f7f76dd419
magazijnmedewerker 9333 bea705fe-06ac-4147-b8e0-6e8ac1208d8f
orderpicker 9333 cd94def5-3442-4c2e-ae3d-0761a3008bcb
inpakker 9321 f5cb9901-86fc-48d0-9cde-667fbe8cef3a
heftruckchauffeur 8344 eeac6251-1974-42f5-91ed-513c6c883755
pakketsorteerder 4412
goederenontvanger 4321
lader-en-losser 9333 c84a055d-00fe-4789-a054-f4a62914ff6e
magazijnleider 1324 2f5de1ab-eddf-4715-8193-e994912c22ea
retourmedewerker 9333
kledingsorteerder 9612
fietskoerier 9331 3a959644-beed-4afc-8e57-d5068ae6a43e
pakketbezorger 8322 0c408028-c48f-4df8-ba5d-c3d3be15f5a2
postbezorger 4412 7ed2e153-8da8-4c0d-b4c5-3402c623f34b
boodschappenbezorger 8322
taxichauffeur 8322 6f7c1e84-8162-4c20-a575-b57ff624eef5
chauffeur-leerlingenvervoer 8322
buschauffeur 8331 00cee175-1376-43fb-9f02-ba3d7a910a58
trambestuurder 8331 03e02554-15d1-4697-960c-8909e7d36f7e
vrachtwagenchauffeur 8332 45037d43-a8f5-4f46-b332-b2935bc305f4
afvalinzamelaar 9611 e54683ca-1fc9-468d-b880-6544ff6b7d0b
servicemedewerker-ov 5112
onderwijsassistent 5312 4d27152a-a8ee-4f5a-9f93-a2fb4fb2b2e3
concierge 5153 1822bfc2-e735-449f-ba00-ca71eb5c062b
overblijfmedewerker 5311
leraarondersteuner 5312
leerkracht-basisonderwijs 2341 03d79393-7b30-4159-945b-01963eddd302
verkeersbrigadier 5419 12da0bb1-26c8-46eb-9476-797f4f1c441e
taaldocent 2353 9711dcfc-d9a8-4fba-9c5e-8428d8bcb53e
schooladministratie 3343 55b4faa3-286f-4fc8-ac67-8bbb97d08820
technisch-onderwijsassistent 5312
pedagogisch-medewerker 5311 3f74aad8-2d60-4be2-b059-8dba5568d530
bso-medewerker 5311
groepshulp 5311
gastouder 5311 c4a81f47-6ed8-4a17-ab4a-21a2e67fa1d9
assistent-peuterspeelzaal 5311
kraamverzorgende 3222 30194ac4-93b8-4450-8a15-f6f7cbe351cb
administratief-medewerker 3343 044d78cc-f62f-4532-83a5-8e04f2889652
receptionist 4226 f7b04542-d8c7-42db-8475-e63b507cce82
klantenservicemedewerker 4222 b7b75eb6-34bc-462d-b412-eed393cc1397
medewerker-data-invoer 4132 6353b3e8-e8f2-4ecb-b230-186927139892
postkamermedewerker 4412 511f366c-ba41-4826-9622-8cda6d6e3b91
secretarieel-medewerker 4120 5ac377d2-e1d0-4911-a299-b4ef2782a0ba
boekhoudkundig-medewerker 3313 c3aae59e-1441-4b3e-bdd1-6da50dc7cf42
facilitair-medewerker 5153
hr-medewerker 4416 d8ed1703-9c03-4ea0-83cc-b6169bc54ffd
ict-helpdesk 3512 aaeec9a7-dc57-4485-890c-86b3eef735f9
webontwikkelaar 2513 c40a2919-48a9-40ea-b506-1f34f693496d
tolk 2643 23e692a9-a242-4d4f-988f-ed562f757864
klusser 9622 f4a25243-b06a-42a9-9c69-246853df63ad
bouwhulp 9313 fb7e2f4f-1545-42f1-972e-94082e49c6dc
schilder 7131 15620506-fb5d-49cd-87a2-1c9047fb406a
timmerman 7115 2a22ff9e-de3b-408d-b312-5034896cc4f4
stukadoor 7123 f4a22809-c00c-4dd0-8b09-c7251f8dcd1c
metselaar 7112 05f321f8-055b-407d-bf19-e0ddabda56b7
tegelzetter 7122 02447817-ea01-4d8b-b09c-8bc128e447e6
dakdekker 7121 b4c6d1b0-929e-48be-9f67-47bd8c30658b
stratenmaker 9312 f272a521-1a38-4d34-a78e-3adeca95b977
loodgieter 7126 ed3cf43d-c2c1-4c46-82fc-1375e27e0290
elektricien 7411 4910419f-b4af-4f59-b544-9dbebc8a74f0
zonnepanelenmonteur 7411 75b63949-1b93-4bf2-a777-ccf978dc3e8a
isolatiemedewerker 7124 b2dab4fb-b7f7-4f57-94b2-9c0f0848564a
lasser 7212 7aedaa07-3884-4c5b-88f9-80997b2aa54b
fietsenmaker 7234 336cf331-8082-4a0c-bf5f-e7c54706211c
automonteur 7231 4ad4024e-d1d3-4dea-b6d1-2c7948111dce
steigerbouwer 7119 18fa8080-3156-429a-bbd7-b3ef559b6721
verkeersregelaar 5419
reparateur-elektronica 7421 f8ab2e08-d14e-4938-a2cd-c04821556db7
productiemedewerker 9329 245be6d1-fe9a-4ac8-9f81-122a687e4724
assemblagemedewerker 8219
machineoperator 8189
voedingsproductie 8160 e3dc66de-99c7-4607-a82b-7244036d316d
kwaliteitscontroleur 7543 b0ad8659-0410-4b5b-9466-a90f8b3cdac9
naaier 7533 517c01aa-e875-4690-bf38-17307a57eafe
drukkerijmedewerker 7322
recyclingmedewerker 9612 4ed9ce62-75d4-4b05-80d4-e86528fecdcd
meubelmonteur 8219 d7f3d76b-23e8-447e-93d5-da13ff9bc102
hovenier 6113 e7970c7a-7769-4002-87d3-0a8ea94fdd6f
groenmedewerker 6113 a48b9a5a-5ded-482d-8cda-7fd097a32c16
tuinbouwmedewerker 9214 1a9d99ba-4c08-4864-8f6a-1b0f2b4cf883
boomverzorger 6113 fa30c1cb-dbc5-409c-8124-7284592b123c
agrarisch-medewerker 9213 c9191f7f-28b5-4df8-991d-804c53009b83
dierenverzorger 5164 1ee1b792-4d5f-4555-be4e-ce7e4c05d1a9
bloemenkweker 9214
kapper 5141 099c6bb0-22d3-4c5d-8bf5-70910af381ef
assistent-kapper 5141 55f6380c-7511-4c33-8fc4-c74f10f524fa
schoonheidsspecialist 5142 a1e1a788-2352-4172-8fcf-1f985a6968b0
nagelstylist 5142 bced9b86-d4e7-42f8-bb47-acb2001b9bd0
visagist 5142 49713da4-4e97-4f82-bd1c-16ce7f9179b7
masseur 5142 1978c6ff-37b4-48f1-9aa6-88b9c568f74f
beveiliger 5414 31808988-fc0a-4bc3-9e47-27216d6759f5
winkelsurveillant 5414 71c3a49a-e55e-42ce-bd3f-31f37d3cfab6
evenementenbeveiliger 5419 8fc3d559-d61c-418c-ad4a-bf4c6b2909e3
medewerker-fietsenstalling 9629
portier 9621 43ee9c1a-59c2-48ee-afcd-c384dca92162
medewerker-publieksbalie 3342
straatreiniger 9613 503ea267-93e9-4b8c-ae5e-817fe7e4a245
wijkbeheerder 5153
handhaver 5419 4cbe5a17-056c-489a-9f10-f9d816905000
bibliotheekmedewerker 4411 37b15470-3b2d-4ae0-816c-c7c06ed15c99
zwembadmedewerker 9129 4779055b-f769-4c6d-8e0e-088bb74cfce9
sportbegeleider 3423 234be692-befb-41df-bdf0-e1b2f4eaf5e7
museummedewerker 9629 7f346896-a4fb-47a1-9572-13398bc297a6
buurthuismedewerker 2635
`

export const COUNTERPARTS: ReadonlyMap<string, { group: string; escoId: string | null }> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [code = '', group = '', escoId = null] = line.split(' ')
      return [code, { group, escoId }]
    }),
)
