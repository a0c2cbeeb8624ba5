// Claims about the bundled base with the verdict each deserves, written down before any of them was run.

import type { VerdictKind } from '../../src/model/verdict.js';

export type ClaimKind = 'true' | 'scale' | 'currency' | 'digit' | 'period' | 'status' | 'entity' | 'metric' | 'hedge' | 'outdated' | 'unknown' | 'disputed' | 'definition' | 'parties' | 'denial' | 'place' | 'part';

export interface KnownClaim {
  kind: ClaimKind;
  verdict: VerdictKind;
  says: string;
}

const list = (kind: ClaimKind, verdict: VerdictKind, lines: string): KnownClaim[] => lines.trim().split('\n').map((says) => ({ kind, verdict, says: says.trim() }));

/** The day they are judged as of. */
export const claimsAsOf = '2026-11-23';

export const claims: readonly KnownClaim[] = [
  ...list('true', 'supported', `
    Graphcore's revenue was just $2.7 million in 2022.
    In 2022, Graphcore made only $2.7m in sales.
    En 2022, Graphcore n'a réalisé que 2,7 millions de dollars de chiffre d'affaires.
    OpenAI closed a $6.6 billion funding round in October 2024.
    OpenAI a levé 6,6 milliards de dollars en octobre 2024.
    In March 2025, OpenAI raised $40 billion in a round led by SoftBank.
    Anthropic raised $13 billion in September 2025 at a post-money valuation of $183 billion.
    Anthropic a bouclé en septembre 2025 une levée de fonds de 13 milliards de dollars.
    Anthropic raised $30 billion in February 2026.
    Mistral AI a levé 600 millions d'euros en juin 2024.
    Mistral AI a levé 1,7 milliard d'euros en septembre 2025.
    Mistral AI was valued at €11.7 billion in September 2025.
    La valorisation de Mistral AI atteignait 11,7 milliards d'euros en septembre 2025.
    OpenAI was valued at $157 billion in October 2024.
    OpenAI was valued at $300 billion in March 2025.
    En mars 2025, OpenAI était valorisée 300 milliards de dollars.
    Groq was valued at $2.8 billion in August 2024.
    Hugging Face raised $235 million in August 2023.
    Hugging Face était valorisée 4,5 milliards de dollars en août 2023.
    Inflection AI raised $1.3 billion in June 2023.
    Inflection AI a levé 1,3 milliard de dollars en juin 2023.
    Databricks acquired MosaicML for $1.3 billion in June 2023.
    Databricks a racheté MosaicML pour 1,3 milliard de dollars en juin 2023.
    Intel bought Habana Labs for $2 billion in December 2019.
    IBM agreed to acquire Confluent for $11 billion in December 2025.
    Apple bought Beats for $3 billion in 2014.
    Nvidia acquired Run:ai for $700 million in December 2024.
    SoftBank acquired Arm for $32 billion in 2016.
    Oracle will supply OpenAI with $300 billion of computing power.
    OpenAI signed a $300 billion contract with Oracle.
    OpenAI a signé un contrat de 300 milliards de dollars avec Oracle.
    OpenAI signed a $38 billion contract with AWS in November 2025.
    Microsoft invested $1 billion in OpenAI in July 2019.
    En janvier 2023, Microsoft a investi 10 milliards de dollars dans OpenAI.
    ASML a investi 1,3 milliard d'euros dans Mistral AI en septembre 2025.
    Microsoft invested $1.5 billion in G42 in April 2024.
    Microsoft laid off 6,000 employees in May 2025.
    Microsoft a supprimé 9 000 postes en juillet 2025.
    Amazon cut 14,000 jobs in October 2025.
    Amazon supprime 16 000 postes en janvier 2026.
    xAI laid off 500 employees in September 2025.
    The CNIL fined Google 325 million euros in September 2025.
    La Commission européenne a infligé une amende de 2,95 milliards d'euros à Google en septembre 2025.
    The European Commission fined Apple €500 million in April 2025.
    Oracle had 162,000 employees in May 2025.
    Klarna comptait 3 800 salariés en août 2024.
    Baidu had 35,900 employees at the end of December 2024.
    ChatGPT had 400 million weekly active users in February 2025.
    En octobre 2025, ChatGPT comptait plus de 800 millions d'utilisateurs actifs hebdomadaires.
    Microsoft's revenue was $281.7 billion in fiscal 2025.
    Nvidia had revenue of $46.7 billion in the second quarter of fiscal 2026.
    IBM's revenue reached $67.5 billion in 2025.
    OpenAI's annualised revenue was $12 billion in July 2025.
    Anthropic's annualised revenue was $14 billion in February 2026.
    Scale AI had revenue of $870 million in 2024.
    Microsoft owned 27% of OpenAI in October 2025.
    In June 2023, Cohere raised $270 million at a valuation of about $2.2 billion.
    Figure AI raised $675 million in February 2024.
    Thinking Machines raised $2 billion in July 2025 at a valuation of $12 billion.
    Klarna was valued at $45.6 billion in June 2021.
    xAI raised $20 billion in January 2026.`),
  ...list('scale', 'contradicted', `
    Graphcore's revenue was $2.7 billion in 2022.
    Graphcore a réalisé un chiffre d'affaires de 2,7 milliards de dollars en 2022.
    OpenAI raised $6.6 million in October 2024.
    OpenAI a levé 6,6 millions de dollars en octobre 2024.
    Mistral AI a levé 600 milliards d'euros en juin 2024.
    Mistral AI was valued at €11.7 million in September 2025.
    Hugging Face raised $235 billion in August 2023.
    Databricks a racheté MosaicML pour 1,3 million de dollars en juin 2023.
    OpenAI signed a $300 million contract with Oracle.
    Microsoft laid off 6 million employees in May 2025.
    Oracle had 162 employees in May 2025.
    Scale AI had revenue of $870 billion in 2024.
    Anthropic a levé 13 billions de dollars en septembre 2025.
    OpenAI était valorisée 300 millions de dollars en mars 2025.
    Inflection AI raised $13 billion in June 2023.`),
  ...list('currency', 'contradicted', `
    Mistral AI raised $600 million in June 2024.
    Mistral AI a levé 1,7 milliard de dollars en septembre 2025.
    Graphcore's revenue was €2.7 million in 2022.
    OpenAI a levé 6,6 milliards d'euros en octobre 2024.
    OpenAI signed a €300 billion contract with Oracle.
    Hugging Face était valorisée 4,5 milliards d'euros en août 2023.
    The CNIL fined Google 325 million dollars in September 2025.
    ASML invested $1.3 billion in Mistral AI in September 2025.
    Anthropic raised £13 billion in September 2025.
    Microsoft a investi 10 milliards d'euros dans OpenAI en janvier 2023.`),
  ...list('digit', 'contradicted', `
    Graphcore's revenue was $7.2 million in 2022.
    OpenAI raised $6.9 billion in October 2024.
    OpenAI a levé 9,6 milliards de dollars en octobre 2024.
    Anthropic raised $31 billion in September 2025.
    OpenAI was valued at $175 billion in October 2024.
    Mistral AI was valued at €17.1 billion in September 2025.
    Hugging Face raised $253 million in August 2023.
    Databricks acquired MosaicML for $1.8 billion in June 2023.
    IBM agreed to acquire Confluent for $12 billion in December 2025.
    OpenAI signed a $380 billion contract with Oracle.
    OpenAI a signé un contrat de 83 milliards de dollars avec AWS en novembre 2025.
    Microsoft a supprimé 6 000 postes en juillet 2025.
    Amazon cut 41,000 jobs in October 2025.
    Oracle had 126,000 employees in May 2025.
    Klarna comptait 8 300 salariés en août 2024.
    Microsoft's revenue was $218.7 billion in fiscal 2025.
    Nvidia had revenue of $64.7 billion in the second quarter of fiscal 2026.
    Microsoft owned 72% of OpenAI in October 2025.
    Scale AI had revenue of $780 million in 2024.
    La Commission européenne a infligé une amende de 2,59 milliards d'euros à Google en septembre 2025.`),
  ...list('period', 'contradicted', `
    OpenAI raised $6.6 billion in October 2022.
    Mistral AI a levé 600 millions d'euros en juin 2022.
    Anthropic raised $13 billion in September 2023.
    Databricks acquired MosaicML for $1.3 billion in June 2021.
    Hugging Face raised $235 million in August 2021.
    Microsoft a supprimé 9 000 postes en juillet 2023.
    Apple bought Beats for $3 billion in 2019.
    OpenAI was valued at $157 billion in April 2023.
    xAI raised $20 billion in January 2024.
    Amazon cut 14,000 jobs in October 2022.
    The CNIL fined Google 325 million euros in September 2022.
    Microsoft invested $1 billion in OpenAI in July 2016.`),
  ...list('status', 'contradicted', `
    Graphcore made $1 billion in revenue in 2024.
    OpenAI burned $115 billion through 2029.
    Mistral AI has raised 455 million euros in December 2023.
    Perplexity acquired Google Chrome for $34.5 billion in August 2025.
    Elon Musk acquired OpenAI for $97.4 billion in February 2025.
    Klarna employed 2,000 people in August 2024.
    Nvidia a racheté AI21 Labs pour 3 milliards de dollars en décembre 2025.`),
  ...list('status', 'outdated', `
    OpenAI agreed to acquire Windsurf for $3 billion.
    CoreWeave agreed to acquire Core Scientific for $9 billion.
    Nvidia will acquire Arm for $40 billion.`),
  ...list('entity', 'contradicted', `
    Cerebras had revenue of $2.7 million in 2022.
    Anthropic closed a $6.6 billion funding round in October 2024.
    Cohere a levé 600 millions d'euros en juin 2024.
    Google invested $10 billion in OpenAI in January 2023.
    Meta signed a $300 billion contract with Oracle.
    Snowflake acquired MosaicML for $1.3 billion in June 2023.
    Google a supprimé 9 000 postes en juillet 2025.
    Perplexity raised $235 million in August 2023.
    The CNIL fined Meta 325 million euros in September 2025.
    Amazon agreed to acquire Confluent for $11 billion in December 2025.`),
  ...list('metric', 'contradicted', `
    Mistral AI's revenue was 11.7 billion euros in September 2025.
    Anthropic's revenue reached $183 billion in September 2025.
    Hugging Face a réalisé un chiffre d'affaires de 4,5 milliards de dollars en août 2023.`),
  ...list('hedge', 'contradicted', `
    Mistral AI's annualised revenue was less than $87 million in January 2024 and Anthropic's valuation was less than $61.5 billion in November 2025.
    ChatGPT had fewer than 800 million weekly active users in October 2025.`),
  ...list('outdated', 'outdated', `
    OpenAI is valued at $157 billion.
    OpenAI est aujourd'hui valorisée 300 milliards de dollars.
    Anthropic is now worth $61.5 billion.
    Anthropic is valued at $183 billion.
    ChatGPT has 400 million weekly active users.
    ChatGPT compte 300 millions d'utilisateurs actifs hebdomadaires.
    xAI is valued at $24 billion.
    La valorisation de xAI est de 150 milliards de dollars.
    Scale AI is valued at $13.8 billion.
    Cohere is valued at $2.2 billion.
    Cerebras est valorisée 8,1 milliards de dollars.
    Klarna emploie 5 000 personnes.
    OpenAI's annualised revenue is $12 billion.
    Anthropic's annualised revenue is $87 million.
    Groq is valued at $2.8 billion.
    Perplexity is valued at $3 billion.`),
  ...list('unknown', 'unknown', `
    Zorglub AI raised $45 million in March 2025.
    Zorglub a levé 45 millions d'euros en mars 2025.
    Graphcore's market share was 12% in 2021.
    Hugging Face made a profit of $31 million in 2019.
    Mistral AI a dépensé 37 millions d'euros en recherche et développement en 2023.
    Wayve had 1,234 employees in January 2021.
    The tower is 330 metres tall.
    Inflation reached 5.2% in France in 2023.
    Groq burned $73 million in 2021.
    Cohere laid off 417 employees in May 2022.
    Databricks a licencié 1 234 personnes en 2019.
    Runway's revenue was $23 million in 2021.`),
  ...list('disputed', 'ambiguous', `
    Google acquired DeepMind for $400 million in January 2014.
    Google a racheté DeepMind pour 650 millions de dollars en janvier 2014.
    Tenstorrent raised $693 million in its Series D round in December 2024.
    Figure AI comptait 80 employés en février 2024.
    Klarna was valued at $6.5 billion in July 2022.
    Character.AI had raised $193 million in total as of August 2024.`),
  ...list('definition', 'ambiguous', `
    Nvidia had revenue of $51.2 billion in the third quarter of fiscal 2026.
    OpenAI was valued at $730 billion in February 2026.
    Apple will invest $500 billion over four years.
    Microsoft's revenue was $281.7 billion in 2025.`),
  ...list('parties', 'contradicted', `
    MosaicML acquired Databricks for $1.3 billion in June 2023.
    OpenAI invested $10 billion in Microsoft in January 2023.
    Amazon will supply OpenAI with $300 billion of computing power.
    Google invested $4 billion in Anthropic in September 2023.
    OpenAI signed a $10 billion contract with Nvidia in September 2025.
    The CNIL fined Google €2.95 billion in September 2025.`),
  ...list('parties', 'ambiguous', `
    Oracle will buy $300 billion of computing power from OpenAI.
    OpenAI will supply Oracle with $300 billion of computing power.`),
  ...list('denial', 'ambiguous', `
    OpenAI did not raise $40 billion in March 2025.
    OpenAI never raised $6.6 billion in October 2024.
    Mistral AI n'a jamais levé 600 millions d'euros en juin 2024.`),
  // Told as newsrooms tell them; those still judged wrong stay among them.
  ...list('true', 'supported', `
    The ChatGPT maker OpenAI inked a $38bn deal with Amazon Web Services in early November 2025.
    Amazon, fort de 1,5 million de salariés en octobre 2025, a confirmé 14 000 suppressions de postes le 28 octobre 2025.
    A fine of €746 million was handed to Amazon by Luxembourg's data watchdog, the CNPD, in July 2021.
    Google said in March 2025 it would pay $32bn for the cloud-security firm Wiz, its biggest purchase ever.
    À fin décembre 2022, Intel employait encore 131 900 personnes.
    Meta's headcount stood at 78,865 at the end of December 2025.
    Le bénéfice net de Meta a atteint 60,46 milliards de dollars sur l'ensemble de 2025.
    Alphabet's research and development bill came to $61.1 billion in 2025.
    Wayve, la pépite londonienne de la conduite autonome, a bouclé en février 2026 un tour de série D de 1,2 milliard de dollars, qui la valorise 8,6 milliards.
    After losing $1.035bn in 2022, Klarna cut its net loss to $244m the following year.
    SoftBank picked up chip designer Ampere Computing for $6.5 billion in an all-cash deal announced in March 2025.
    La licorne munichoise Helsing, spécialiste des drones, a levé 600 M€ en juin 2025.
    More than 800 million people used ChatGPT each week in October 2025, OpenAI said.
    Mistral AI valait près de 12 milliards d'euros en septembre 2025.
    IBM shelled out $34 billion for Red Hat in 2019.
    Le fabricant de puces Cerebras a levé un milliard de dollars le 4 février 2026, à une valorisation de 23 milliards.
    Mistral AI: €1.7bn Series C led by ASML, September 2025
    In September 2025 Anthropic counted more than 300,000 business customers.
    Le géant néerlandais ASML détient 11 % du capital de Mistral AI depuis septembre 2025.
    Oracle laid off 101 people in the Seattle area in September 2025.
    Intel cut 315 jobs in California in August 2023.
    Microsoft cut 830 jobs at its Redmond headquarters in July 2025.
    Nebius a signé avec Microsoft un contrat de 17,4 milliards de dollars en septembre 2025.
    CoreWeave's sales leapt from $229 million in 2023 to $1.92bn the year after.
    Microsoft accounted for 62% of CoreWeave's revenue in 2024.
    Près des deux tiers – 62 % – du chiffre d'affaires 2024 de CoreWeave provenaient de Microsoft.
    Snowflake raised $3.4 billion when it floated in September 2020.
    Alibaba a promis d'investir au moins 380 milliards de yuans en trois ans dans l'IA et le cloud.
    Tesla is putting $2 billion into xAI, Elon Musk's AI outfit, it was announced in January 2026.
    DeepMind's loss widened to £477m in 2019.
    Google a versé 2,7 milliards de dollars en août 2024 pour récupérer les fondateurs de Character.AI et sa licence.
    Microsoft paid Inflection AI about $650 million in March 2024 to license its models and hire its staff.
    Runway secured $308 million in Series D funding in April 2025.
    LightOn a levé 11,9 millions d'euros lors de son introduction en bourse en novembre 2024.
    L'espagnol Multiverse Computing a levé 189 millions d'euros en juin 2025.
    n8n, the Berlin automation start-up, was valued at $2.5 billion in October 2025.
    Poolside: $500m raised at a $3bn valuation (October 2024)
    En avril 2025, la Commission européenne a condamné Apple à 500 millions d'euros et Meta à 200 millions.
    Anthropic agreed in September 2025 to pay $1.5 billion to settle a lawsuit brought by authors.
    TSMC a dégagé 1 720 milliards de dollars taïwanais de bénéfice net en 2025.
    Some 190,820 people worked for Alphabet at the end of 2025.
    Washington a pris 10 % d'Intel en août 2025.
    Nvidia is investing $1bn in Nokia for a 2.9% stake, the Finnish group said on October 28, 2025.
    Palantir won a seven-year NHS contract worth £330 million in November 2023.
    Graphcore ne comptait plus que 494 salariés fin 2022, après avoir supprimé près d'un quart de ses effectifs.
    Cognition a levé 400 millions de dollars en septembre 2025 ; la voilà valorisée 10,2 milliards.
    Klarna comptait 37 millions de clients aux États-Unis en février 2024.
    Amazon Web Services mettra 15,7 milliards d'euros sur la table en Espagne d'ici 2034.
    Arm a supprimé 70 postes en Chine fin 2023.
    Elon Musk's xAI closed a $20 billion Series E round on January 6, 2026.
    xAI brûle du cash : 7,8 milliards de dollars sur les neuf premiers mois de 2025.
    In the third quarter of 2025, xAI lost $1.46bn on sales of $107m.
    Thinking Machines Lab, fondée par Mira Murati, a levé 2 milliards de dollars en amorçage en juillet 2025.
    The seed round valued Thinking Machines at $12bn in July 2025.
    Safe Superintelligence, the start-up of Ilya Sutskever, raised $1bn in September 2024.
    Scale AI s'est séparé de 14 % de ses salariés en juillet 2025.
    As of September 2025, Intel had 83,300 employees, not counting its subsidiaries.
    La perte nette d'Intel s'est creusée à 2,9 milliards de dollars au deuxième trimestre 2025.
    Intel posted revenue of $12.9 billion for the second quarter of 2025.
    Broadcom's quarterly revenue topped $18bn in its fiscal fourth quarter of 2025.
    Databricks bought Tabular for more than $1 billion in June 2024.
    AMD paid $4.9 billion for ZT Systems in August 2024.
    Salesforce s'est offert MuleSoft pour 6,5 milliards de dollars en 2018.
    The takeover of Mellanox by Nvidia, agreed in March 2019, was worth nearly $7 billion.
    Le rachat de VMware par Broadcom, annoncé en mai 2022, se chiffrait à 61 milliards de dollars.
    SAP, Bosch and the Schwarz group put about €500 million into Aleph Alpha in November 2023.
    Hugging Face, la plateforme franco-américaine, employait 170 personnes en août 2023.
    Salesforce led a $235 million round in Hugging Face in August 2023.
    At the end of 2024 Anthropic had 915 staff, 521 of them in research and development.
    OpenAI a perdu 5 milliards de dollars en 2024 pour 3,7 milliards de chiffre d'affaires.
    OpenAI's revenue more than tripled to $13 billion in 2025.
    OpenAI expects to burn $17 billion in 2026.
    D'ici à 2029, OpenAI prévoit de brûler 115 milliards de dollars.
    SoftBank holds about 11% of OpenAI as of February 2026.
    Gemini, l'assistant de Google, revendiquait 750 millions d'utilisateurs mensuels en février 2026.
    Snowflake signed a five-year, $6 billion contract with AWS in May 2026.
    Meta va verser 27 milliards de dollars à Nebius sur cinq ans, selon un accord de mars 2026.
    "We had 118 million active customers at the end of 2025", said Klarna's boss.
    In Germany, Amazon will invest €10 billion by 2026.
    Meta will spend $600 billion in the United States by 2028.
    Anysphere, maker of Cursor, is being bought by SpaceX for $60 billion in stock, according to a June 2026 announcement.
    Mistral AI détient désormais Koyeb ; en février 2026, la start-up employait 13 personnes hors fondateurs.
    MGX avait bouclé en juin 2026 un fonds de près de 50 milliards de dollars.
    Waymo bagged $16bn in new funding in February 2026.
    Wayve's total funding stands at $2.8 billion after its February 2026 round.
    Oracle a dégagé 17 milliards de dollars de bénéfice sur son exercice 2026.
    For the year to May 2025, Oracle reported sales of $57.4 billion.
    Capital spending at Microsoft hit $37.5 billion in the December 2025 quarter.
    Au quatrième trimestre 2025, Amazon a engrangé 213,4 milliards de dollars de recettes.
    Amazon's cloud division AWS took in $35.6 billion in the fourth quarter of 2025.
    Alphabet dépensera entre 175 et 185 milliards de dollars en investissements en 2026.
    Meta's capital expenditure is forecast at $115 billion to $135 billion for 2026.
    Meta a licencié 8 000 personnes le 20 mai 2026, soit environ 10 % de ses effectifs.
    Klarna's IPO in September 2025 brought in $1.37 billion.
    Sequoia owned nearly 23% of Klarna in September 2025.
    Arm's flotation in September 2023 valued the chip designer at $54.5 billion.
    SoftBank possédait 90 % d'Arm en 2024.
    Le 9 juillet 2025, la valorisation boursière de Nvidia a franchi 4 000 milliards de dollars.
    DeepSeek says its V3 model cost just $5.58 million to train.
    Inflection AI had bought 22,000 Nvidia chips in 2023.
    Character.AI comptait 20 millions d'utilisateurs mensuels en août 2025.
    Adept, which had raised $414 million, saw two-thirds of its staff leave for Amazon in June 2024.
    En 2023, le chiffre d'affaires de Nvidia pour l'exercice 2023 s'établissait à 27 milliards de dollars.
    The European Commission hit Google with a €4.34 billion fine over Android in July 2018.
    À la mi-2024, Mistral comptait 60 salariés.
    Google paid $5.4 billion for Mandiant in 2022.
    Microsoft will invest €3.2 billion in Germany, it said in February 2024.
    IBM cut 9,000 jobs in the United States in March 2025.`),
  ...list('scale', 'contradicted', `
    Wiz was bought by Google for $32 million in a deal announced in March 2025.
    Le chiffre d'affaires de Klarna a atteint 2,8 millions de dollars en 2024.
    Cohere pulled in $35 billion in annualised revenue in March 2024.
    Anthropic comptait 915 000 salariés fin 2024.
    Google a racheté Wiz pour 32 billions de dollars.
    Graphcore a réalisé 27 millions de dollars de chiffre d'affaires en 2022.
    CoreWeave lost $863 billion in 2024.
    Nscale a levé 1,1 million de dollars en septembre 2025.
    Baidu's revenue was 133 million yuan in 2024.
    Runway raised $30.8 million in April 2025.
    DeepL emploie plus de 10 000 personnes.
    Intel lost $2.9 million in the second quarter of 2025.
    Salesforce s'est offert MuleSoft pour 6,5 millions de dollars en 2018.
    Gemini had 750 billion monthly users in February 2026.
    OpenAI's revenue reached $13 million in 2025.
    Waymo bagged $16 million in new funding in February 2026.
    Alphabet dépensera entre 175 et 185 millions de dollars en investissements en 2026.
    Amazon a engrangé 2 134 milliards de dollars de recettes au quatrième trimestre 2025.
    DeepSeek's V3 model cost $5.58 billion to train.
    En juin 2025, Helsing était valorisé 12 millions d'euros.`),
  ...list('currency', 'contradicted', `
    Helsing a levé 600 millions de dollars en juin 2025.
    AWS va investir 15,7 milliards de dollars en Espagne d'ici 2034.
    In September 2025 Google was hit with a $2.95 billion fine by the European Commission.
    Mistral AI a levé 1,7 milliard d'euros (environ 1,2 milliard de dollars) en septembre 2025.
    Multiverse Computing raised $189 million in June 2025.
    La perte de DeepMind a atteint 477 millions d'euros en 2019.
    Alibaba will spend $380 billion on AI and cloud over three years.
    Palantir a remporté un contrat de 330 millions d'euros avec le NHS en novembre 2023.
    Le rachat de VMware par Broadcom, annoncé en mai 2022, se chiffrait à 61 milliards d'euros.
    Aleph Alpha a obtenu 500 millions de livres en novembre 2023.
    TSMC's profit reached $1.72 trillion in 2025.
    Google paid €5.4 billion for Mandiant in 2022.
    Arm valait 54,5 milliards de livres lors de son introduction en bourse en septembre 2023.
    Google fined $4.34 billion by Brussels over Android in July 2018
    Oracle a dégagé 17 milliards d'euros de bénéfice sur son exercice 2026.`),
  ...list('digit', 'contradicted', `
    Intel comptait 113 900 salariés fin 2022.
    Apple reported $461.2 billion of revenue for fiscal 2025.
    Wayve is worth $6.8 billion since its February 2026 round.
    Databricks' February 2026 round put its worth at $143 billion.
    Alphabet ended 2025 with 109,820 employees.
    Nebius booked revenue of $592.8 million in 2025.
    Google expects capital expenditure of $157 billion to $158 billion in 2026.
    Microsoft a payé 560 millions de dollars pour Inflection AI en mars 2024.
    Poolside raised $600 million in October 2024.
    Snowflake's net loss was $1.586 billion in fiscal 2025.
    Scale AI laid off 41% of its staff in July 2025.
    xAI perdait 1,64 milliard de dollars au troisième trimestre 2025.
    AMD bought ZT Systems for $9.4 billion in August 2024.
    Klarna comptait 181 millions de clients actifs fin 2025.
    Anthropic had 951 employees at the end of 2024.
    Microsoft's capital spending hit $35.7 billion in the fourth quarter of 2025.
    Amazon a engrangé 231,4 milliards de dollars de recettes au quatrième trimestre 2025.
    Sequoia owned 32% of Klarna in September 2025.
    Adept had raised $441 million by June 2024.
    Klarna's IPO in September 2025 brought in $1.73 billion.
    Wayve a levé 2,1 milliards de dollars en février 2026.`),
  ...list('period', 'contradicted', `
    IBM acquired Red Hat for $34 billion in 2016.
    En décembre 2023, Helsing a levé 600 millions d'euros.
    Meta laid off 11,000 people in November 2024.
    Nvidia's revenue reached $60.9 billion in fiscal 2025.
    Anthropic a levé 3,5 milliards de dollars en mars 2024.
    Snowflake a levé 3,4 milliards de dollars lors de son introduction en bourse en septembre 2022.
    IBM made $67.5 billion in revenue in 2023.
    Nvidia invested $5 billion in Intel in September 2023.
    CoreWeave's revenue came to $1.92 billion in 2023.
    En 2021, TSMC a réalisé 3 809 milliards de dollars taïwanais de chiffre d'affaires.
    OpenAI lost $5 billion in 2021.
    Salesforce bought MuleSoft for $6.5 billion in 2021.
    Scale AI a licencié 14 % de ses salariés en juillet 2022.
    xAI raised $6 billion in May 2023.
    As of December 2021, Anthropic had 915 employees.
    Google paid $5.4 billion for Mandiant in 2019.
    Amazon a engrangé 213,4 milliards de dollars de recettes au quatrième trimestre 2023.
    Klarna's IPO, in September 2023, brought in $1.37 billion.
    Meta a licencié 8 000 personnes en mai 2024.
    In July 2022 Nvidia was worth $4 trillion.`),
  ...list('entity', 'contradicted', `
    Microsoft bought Red Hat for $34 billion in 2019.
    Cohere a levé 600 millions d'euros en juin 2025.
    Gemini comptait 800 millions d'utilisateurs hebdomadaires en octobre 2025.
    Anthropic signed a $38 billion contract with AWS in November 2025.
    AWS, Amazon's cloud arm, generated $717 billion in revenue in 2025.
    Meta invested $2 billion in xAI in January 2026.
    Amazon hired Inflection AI's team for $650 million in March 2024.
    Le NHS a signé avec Oracle un contrat de 330 millions de livres en novembre 2023.
    Stability AI raised $308 million in April 2025.
    Meta was fined €500 million by the European Commission in April 2025.
    AMD bought Mellanox for nearly $7 billion in March 2019.
    Anthropic a perdu 5 milliards de dollars en 2024.
    Claude comptait 750 millions d'utilisateurs mensuels en février 2026.
    Oracle acquired MuleSoft for $6.5 billion in 2018.
    Graphcore raised $1 billion on February 4, 2026.
    Amazon paid $5.4 billion for Mandiant in 2022.
    Waymo a levé 1,2 milliard de dollars en février 2026.
    Microsoft fined €4.34 billion by the European Commission over Android in July 2018.
    Anthropic's IPO in September 2025 brought in $1.37 billion.
    Inflection AI's training of V3 cost $5.58 million.`),
  ...list('metric', 'contradicted', `
    Wayve a réalisé un chiffre d'affaires de 8,6 milliards de dollars en février 2026.
    OpenAI's valuation was $6.6 billion in October 2024.
    Klarna a enregistré un bénéfice de 273 millions de dollars en 2025.
    Nvidia's net profit came to $215.9 billion in fiscal 2026.
    Lovable raised $6.6 billion in December 2025.
    n8n a levé 2,5 milliards de dollars en octobre 2025.
    Anthropic was valued at $14 billion in February 2026.
    CoreWeave a réalisé un chiffre d'affaires de 66,8 milliards de dollars en 2025.
    xAI raised $230 billion in January 2026.
    OpenAI's profit was $13 billion in 2025.
    Mistral AI emploie 18 000 personnes.
    Thinking Machines was valued at $2 billion in July 2025.
    Klarna's revenue was $1.37 billion in September 2025.
    Wayve was valued at $1.2 billion in February 2026.
    Oracle a réalisé un chiffre d'affaires de 17 milliards de dollars sur son exercice 2026.
    Adept was sold for $414 million in June 2024.`),
  ...list('hedge', 'contradicted', `
    ChatGPT comptait moins de 800 millions d'utilisateurs actifs hebdomadaires en octobre 2025.
    Intel cut fewer than 15,000 jobs in 2024.
    DeepL employs fewer than 1,000 people.
    Graphcore lost less than $200 million in 2022.
    Databricks bought Tabular for less than $1 billion in June 2024.
    Waymo raised less than $16 billion in February 2026.
    Sequoia détenait plus de 23 % de Klarna en septembre 2025.`),
  ...list('hedge', 'ambiguous', `
    Cohere was valued at more than $7 billion in September 2025.
    xAI lost more than $1.46 billion in the third quarter of 2025.
    Microsoft a licencié moins de 9 000 personnes en juillet 2025.`),
  ...list('place', 'ambiguous', `
    Oracle laid off 101 people worldwide in September 2025.
    Microsoft supprime 9 000 postes en France en juillet 2025.
    Salesforce cut 4,000 jobs in France in 2025.
    Apple laid off 614 workers worldwide in March 2024.
    Amazon emploie 1,5 million de personnes en France.
    Worldwide, Arm cut 70 jobs at the end of 2023.
    IBM cut 9,000 jobs in Europe in March 2025.`),
  ...list('definition', 'ambiguous', `
    AMD's revenue hit $4.3 billion in the third quarter of 2025.
    Nvidia's sales came to $62.3 billion in the fourth quarter of fiscal 2026.
    ChatGPT had 10 million users in August 2025.
    Salesforce employs 5,000 people.`),
  ...list('denial', 'ambiguous', `
    Mistral AI did not reach €11.7 billion in value in September 2025.
    Contrairement à ce qui a été écrit, Helsing n'a pas levé 600 millions d'euros en juin 2025.
    OpenAI failed to raise $40 billion in March 2025.
    Broadcom n'a pas racheté VMware pour 61 milliards de dollars.
    Meta never laid off 8,000 people in May 2026.
    Google refused to pay $5.4 billion for Mandiant in 2022.`),
  ...list('part', 'ambiguous', `
    xAI loses $1.46 billion a month.`),
  ...list('part', 'contradicted', `
    OpenAI lost $5 billion in the fourth quarter of 2024.`),
  ...list('part', 'unknown', `
    Between 2023 and 2024, CoreWeave's revenue totalled $2.15 billion.`),
  ...list('outdated', 'outdated', `
    Cerebras, valued at $8.1 billion, is preparing its IPO.
    Anthropic, qui revendique 5 milliards de dollars de revenus annualisés, cherche des fonds.
    Klarna has about 3,800 employees.
    Snowflake, qui vaut 12 milliards de dollars, recrute.
    DeepMind employs about 1,000 people.
    Mistral AI, valorisée 6 milliards d'euros, emploie 60 personnes.
    xAI, now valued at $45 billion, hires.
    Gemini compte 450 millions d'utilisateurs mensuels.
    Hugging Face is worth $2 billion.
    Anthropic, whose annualised revenue is $7 billion, keeps growing.
    Nvidia is worth $3 trillion.`),
  ...list('disputed', 'ambiguous', `
    Oracle's market value hit $940 billion on September 10, 2025.
    OpenAI paid $6.4 billion for Jony Ive's io Products.
    Zhipu AI raised $552 million in its IPO in January 2026.
    Intel said it would cut 24,000 jobs in 2025.
    Salesforce employed 71,000 people in October 2023.
    Figure AI employait 75 personnes en février 2024.
    In September 2025, Oracle's market capitalisation rose to $933 billion.
    En 2025, Intel a annoncé la suppression de 24 000 postes.`),
  ...list('unknown', 'unknown', `
    Aleph Alpha's revenue was €12 million in 2023.
    DeepL a levé 300 millions de dollars en mai 2024.
    Nvidia shares rose 3.2% on Tuesday.
    Le Français Photoroom a levé 43 millions de dollars en février 2024.
    Hugging Face hosts 2 million models.
    Stability AI lost $12 million in 2022.
    Mistral AI's net loss was €120 million in 2024.
    Nabla, la start-up parisienne, a levé 70 millions de dollars en juin 2025.
    Meta paid $250 million to one researcher.
    Nvidia's gross margin was 73.4% in the third quarter.
    The film cost $40 million to make.
    GPT-5 scored 94.6% on the maths test.
    Cursor's parent spent $35 million on servers in March.
    Helsing a perdu 23 millions d'euros en 2022.
    The European AI Act provides for fines of up to €35 million.
    Nvidia's gaming chief owns 12,000 shares.
    La région Île-de-France a voté 12 millions d'euros pour l'IA.
    Mistral Wind, un parc éolien, a coûté 600 millions d'euros en juin 2024.
    Scale Computing raised $55 million in 2022.
    Dataiku a réalisé 350 millions de dollars de chiffre d'affaires en 2024.
    The median salary at OpenAI is $910,000.
    Nvidia's stock gained 4.1% after the results.
    ElevenLabs' revenue run rate was $200 million in October 2025.
    Mistral AI a ouvert 3 bureaux à Londres.
    Koyeb avait levé 7 millions de dollars en 2023.
    Around 60 million Americans own an Alexa speaker.
    SenseTime a licencié 1 000 salariés en 2024.
    Groq's data centre in Helsinki cost $25 million.`),
  ...list('status', 'contradicted', `
    Anthropic has generated $18 billion in revenue in 2026.
    Oracle signed a $38 billion loan for OpenAI data centres in November 2025.
    Meta bought Thinking Machines for $1 billion in 2025.
    SambaNova a été rachetée par Intel pour 1,6 milliard de dollars.
    Nvidia owns Arm, which it bought for $40 billion in 2022.
    JPMorgan lent SoftBank $40 billion in March 2026.
    Perplexity owns Chrome after paying $34.5 billion for the browser.
    TSMC spent $54 billion on capital expenditure in 2026.
    Klarna a réduit ses effectifs à 2 000 personnes en 2025.
    CoreWeave acquired Core Scientific for $9 billion.
    Mistral réalise plus d'un milliard d'euros de chiffre d'affaires en 2026.
    OpenAI burned $17 billion in 2026.
    SpaceX went public at a valuation of $1.5 trillion in June 2026.
    Moonshot AI est valorisée 10 milliards de dollars depuis février 2026.
    Nvidia bought Groq for $20 billion in December 2025.
    Poolside a levé 2 milliards de dollars en octobre 2025.
    Graphcore's headcount is 450.
    Intel bought SambaNova for $1.6 billion in December 2025.`),
  ...list('currency', 'contradicted', `
    Mistral AI raised €600 million ($900 million) in June 2024.`),
  ...list('true', 'supported', `
    OpenAI's rival Anthropic raised $13 billion in September 2025.
    Le concurrent d'OpenAI, Anthropic, a levé 13 milliards de dollars en septembre 2025.
    La maison mère de ChatGPT, OpenAI, a levé 6,6 milliards de dollars en octobre 2024.
    CoreWeave lost $593.7 million and $863 million in 2023 and 2024 respectively.
    Si Mistral AI a levé 600 millions d'euros en juin 2024, c'est grâce à ses modèles.
    Did you know that Graphcore's revenue was only $2.7 million in 2022?
    Nvidia was among the investors in the $6.6 billion that OpenAI raised in October 2024.
    Thanks to its partner Nvidia, CoreWeave made $982 million of revenue in the first quarter of 2025.
  `),
  ...list('entity', 'ambiguous', `
    OpenAI's rival raised $6.6 billion in October 2024.
    DeepMind's parent had 2,600 employees in May 2024.
    La maison mère de DeepMind a perdu 477 millions de livres en 2019.
    OpenAI and Anthropic together raised $13 billion in September 2025.
  `),
  ...list('entity', 'contradicted', `
    OpenAI and Anthropic raised $3.5 billion and $40 billion respectively in March 2025.
  `),
  ...list('period', 'contradicted', `
    CoreWeave lost $863 million and $593.7 million in 2023 and 2024 respectively.
  `),
  ...list('period', 'ambiguous', `
    CoreWeave's revenue over 2023 and 2024 came to $1.92 billion.
  `),
  ...list('status', 'ambiguous', `
    Si CoreWeave avait perdu 863 millions de dollars en 2024, il aurait fermé.
    Had AMD made $4.3 billion of net profit in 2025, its shares would have risen.
    Critics wrongly claimed that Graphcore's revenue was $2.7 million in 2022.
  `),
  ...list('denial', 'ambiguous', `
    No one paid $32 billion for Arm in 2016.
    OpenAI had revenue of $5.7 billion in the first quarter of 2026, a figure the company calls false.
  `),
  ...list('parties', 'ambiguous', `
    OpenAI's March 2025 round of $40 billion was led by Microsoft.
    Mistral AI a levé 600 millions d'euros en juin 2024 auprès d'ASML, seul investisseur.
  `),
  ...list('definition', 'ambiguous', `
    Anthropic was valued at $380 billion before the new money in February 2026.
    Graphcore's revenue in 2022 was half of $2.7 million.
    CoreWeave's revenue in 2024 was twice $1.92 billion.
  `),
  ...list('entity', 'ambiguous', `
    A spin-off from DeepMind had 2,600 employees in May 2024.
    OpenAI is big, but its rival raised $6.6 billion in October 2024.
  `),
  ...list('denial', 'ambiguous', `
    The claim that AMD made a net profit of $4.3 billion in 2025 is false.
    Il est faux de dire que CoreWeave a perdu 863 millions de dollars en 2024.
    Far from raising $6.6 billion in October 2024, OpenAI raised nothing.
    Loin des 863 millions de dollars de pertes de 2024, CoreWeave était bénéficiaire.
  `),
  ...list('metric', 'ambiguous', `
    CoreWeave's net loss narrowed by $863 million in 2024.
  `),
];
