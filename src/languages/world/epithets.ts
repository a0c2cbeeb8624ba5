// What stands for a company in either language without naming it: what it makes, the town of its seat, who leads it.

/** By the words of the epithet, compared without case or accents; companies by their names, written as one word. Towns that several could claim are left out. */
export const products: Readonly<Record<string, string>> = {
  iphone: 'apple', ipad: 'apple', siri: 'apple', macbook: 'apple', windows: 'microsoft', xbox: 'microsoft', copilot: 'microsoft', android: 'google', pixel: 'google', alexa: 'amazon', kindle: 'amazon', llama: 'meta', 'le chat': 'mistralai', codestral: 'mistralai', mixtral: 'mistralai',
  agentforce: 'salesforce', geforce: 'nvidia', cuda: 'nvidia', xeon: 'intel', ryzen: 'amd', epyc: 'amd', photoshop: 'adobe', 'stable diffusion': 'stabilityai', kimi: 'moonshotai', qwen: 'alibaba', hailuo: 'minimax', talkie: 'minimax', devin: 'cognition', wechat: 'tencent', cybertruck: 'tesla', starship: 'spacex', starlink: 'spacex', trainium: 'aws', optimus: 'tesla',
};

export const seats: Readonly<Record<string, string>> = {
  redmond: 'microsoft', 'mountain view': 'google', cupertino: 'apple', 'menlo park': 'meta', hangzhou: 'alibaba', shenzhen: 'tencent', veldhoven: 'asml', walldorf: 'sap', armonk: 'ibm', 'los gatos': 'netflix', hsinchu: 'tsmc',
  bristol: 'graphcore', heidelberg: 'alephalpha', 'saint-sebastien': 'multiversecomputing', 'san sebastian': 'multiversecomputing', cologne: 'deepl', livingston: 'coreweave', boise: 'micron', espoo: 'nokia', sunnyvale: 'cerebras',
};

/** Those whose company is meant by their name: "l'entreprise de Mark Zuckerberg"; by the last word of it where that is enough. */
export const heads: Readonly<Record<string, string>> = {
  'mark zuckerberg': 'meta', zuckerberg: 'meta', 'sam altman': 'openai', altman: 'openai', 'jensen huang': 'nvidia', 'satya nadella': 'microsoft', nadella: 'microsoft', 'sundar pichai': 'google', pichai: 'google', 'andy jassy': 'amazon', jassy: 'amazon', 'jeff bezos': 'amazon', bezos: 'amazon', 'tim cook': 'apple',
  'larry ellison': 'oracle', ellison: 'oracle', 'dario amodei': 'anthropic', amodei: 'anthropic', 'arthur mensch': 'mistralai', mensch: 'mistralai', 'masayoshi son': 'softbank', 'xavier niel': 'iliad', 'lisa su': 'amd', 'ilya sutskever': 'safesuperintelligence', sutskever: 'safesuperintelligence', 'mira murati': 'thinkingmachines', murati: 'thinkingmachines',
  'marc benioff': 'salesforce', benioff: 'salesforce', 'aravind srinivas': 'perplexity', 'alexandr wang': 'scaleai', 'aidan gomez': 'cohere', 'andrew feldman': 'cerebras', 'nigel toon': 'graphcore', 'jonathan ross': 'groq', 'demis hassabis': 'deepmind', 'sebastian siemiatkowski': 'klarna', siemiatkowski: 'klarna', 'ali ghodsi': 'databricks', ghodsi: 'databricks',
  'arkady volozh': 'nebius', volozh: 'nebius', 'michael intrator': 'coreweave', 'alex karp': 'palantir', karp: 'palantir', 'brett adcock': 'figureai', 'noam shazeer': 'characterai', 'emad mostaque': 'stabilityai', 'anton osika': 'lovable', 'jim keller': 'tenstorrent', 'arvind krishna': 'ibm', 'hock tan': 'broadcom', 'liang wenfeng': 'deepseek', 'rene haas': 'arm', 'torsten reil': 'helsing',
};

/** Those who lead several, by the trade of the one that is meant where it is called a start-up. */
export const startUpsOf: Readonly<Record<string, string>> = { 'elon musk': 'xai', musk: 'xai' };
