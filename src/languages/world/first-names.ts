// First names: what opens a run of capitals that is a person and no company.

/** Of those the press writes of, whatever the language. Compared without case or accents. */
export const firstNames: string = (
  'aaron|abdel|adam|adele|adrien|agathe|agnes|ahmed|alain|alan|albert|alejandro|alessandro|alexander|alexandr|alexandra|alexandre|alexis|ali|alice|aline|allison|amelie|amit|amnon|ana|andre|andrea|andreas|andrej|andrew|andy|anna|' +
  'anne|anthony|antoine|antonio|aravind|ariel|arnaud|arthur|arvind|ashley|aurelie|aurelien|baptiste|barbara|beatrice|ben|benjamin|benoit|bernard|bertrand|bill|bob|boris|brad|brian|bruno|camille|carlos|caroline|catherine|cecile|' +
  'cedric|celine|charles|charlotte|chloe|chris|christian|christine|christophe|christopher|claire|clara|claude|clement|clementine|dan|daniel|daniele|dario|dave|david|delphine|demis|denis|didier|diego|dimitri|dominique|don|donald|' +
  'edouard|edward|elena|eleonore|elisabeth|elizabeth|elon|emile|emilie|emily|emma|emmanuel|emmanuelle|eric|erik|etienne|eva|evan|fabien|fabrice|federico|felix|fidji|florence|florent|florian|francesco|francis|franck|francois|' +
  'francoise|frank|fred|frederic|frederique|friedrich|gabriel|gabrielle|gael|geoffrey|george|georges|gerard|gilles|giovanni|gregoire|gregory|guillaume|guy|hans|helene|henri|henry|herve|howard|hubert|hugo|ian|ilya|ines|isabelle|' +
  'ivan|jack|jacques|james|jason|javier|jean|jeff|jeffrey|jennifer|jensen|jeremie|jeremy|jerome|jim|joachim|joe|joel|johannes|john|jon|jonas|jonathan|jordan|jose|joseph|joshua|juan|judith|julia|julie|julien|justin|karim|karl|' +
  'kate|katherine|ken|kevin|kim|kimberly|larry|laura|laurence|laurent|leo|leon|leonard|lewis|liang|linda|lisa|loic|louis|louise|luc|luca|lucas|lucie|lucien|ludovic|luis|luke|manon|manuel|marc|marcel|marco|marcus|margrethe|maria|' +
  'marianne|marie|marina|mario|mark|markus|martin|mary|masayoshi|mathias|mathieu|mathilde|matt|matteo|matthew|matthias|matthieu|maurice|max|maxim|maxime|maximilien|melanie|michael|michel|michele|michelle|mike|mira|mohamed|' +
  'mohammed|monica|morgan|mustafa|nadia|nancy|nat|natalie|nathalie|nathan|nicholas|nick|nicolas|niels|noah|oliver|olivier|omar|oscar|otto|pablo|paolo|pascal|pat|patrice|patrick|paul|pauline|peter|phil|philip|philipp|philippe|' +
  'pierre|pieter|quentin|rachel|ralph|raphael|rebecca|reid|remi|remy|renaud|rene|richard|rick|rob|robert|robin|roger|romain|ron|ronald|ryan|sam|samuel|sandrine|sara|sarah|satya|scott|sean|sebastian|sebastien|serge|sergei|sergey|' +
  'sheryl|shou|simon|sofia|sophie|stephane|stephen|steve|steven|sundar|susan|sylvain|tareq|teresa|terry|theo|thibault|thibaut|thierry|thomas|tim|timothee|timothy|tom|tony|tristan|ursula|valentin|valerie|victor|victoria|vincent|' +
  'virginie|vladimir|warren|wes|will|william|xavier|yan|yann|yannick|yoann|yoshua|yuri|yves|yvan|zoe'
);
