import { readWeights, type Weights } from './linear-model.ts';

// Written by `npm run train`; a weight stands in hundredths behind each feature.
const CONFIDENCE = `any	1
carried	-33
carried 11 words	71
carried 21 words	95
carried 41 words	68
carried direct	-33
carried in 1	-24
carried name	-24
carried pronoun	15
carried short-name	3
cue	15
cue 11 words	6
cue 2 words	35
cue 21 words	-4
cue 3 words	2
cue 41 words	13
cue 5 words	19
cue 7 words	20
cue in 1	32
cue in 2	-34
cue indirect	-7
cue mixed	18
cue name	19
cue pronoun	-13
cue role	31
cue short-name	6
cue unnamed	10
cue-and-marks	6
cue-and-marks 11 words	22
cue-and-marks 21 words	2
cue-and-marks 3 words	24
cue-and-marks 41 words	9
cue-and-marks 5 words	11
cue-and-marks 7 words	28
cue-and-marks direct	81
cue-and-marks in 1	60
cue-and-marks in 2	41
cue-and-marks in 3	-206
cue-and-marks mixed	-125
cue-and-marks name	32
cue-and-marks pronoun	43
cue-and-marks role	-60
cue-and-marks unnamed	-16
direct 1 words	-119
direct 11 words	35
direct 2 words	-110
direct 21 words	81
direct 3 words	-56
direct 41 words	113
direct 5 words	-37
direct 7 words	26
direct cue added	77
direct cue asked	5
direct cue continued	14
direct cue none	-54
direct cue said	81
direct cue saying	18
direct cue says	115
direct cue told	52
direct cue tweeted	19
direct cue wrote	289
direct opens otherwise	39
indirect 1 words	-183
indirect 11 words	22
indirect 2 words	-56
indirect 21 words	-13
indirect 3 words	-26
indirect 41 words	-29
indirect 5 words	26
indirect 7 words	19
indirect cue :	-25
indirect cue added	47
indirect cue agreed	-25
indirect cue announced	13
indirect cue argued	7
indirect cue asked	-19
indirect cue found	-7
indirect cue noted	98
indirect cue pledged	-131
indirect cue reported	29
indirect cue revealed	1
indirect cue said	111
indirect cue say	107
indirect cue saying	79
indirect cue says	167
indirect cue showed	-16
indirect cue showing	-89
indirect cue suggested	36
indirect cue suggesting	-36
indirect cue suggests	-5
indirect cue to	88
indirect cue told	44
indirect cue urged	15
indirect cue wrote	-112
indirect opens otherwise	-35
indirect opens that	27
label	26
label 11 words	9
label 21 words	32
label 41 words	37
label 7 words	69
label in 1	26
label indirect	-25
label mixed	43
label name	6
label role	-67
label short-name	126
label unnamed	-30
leaning-cue	8
leaning-cue 11 words	6
leaning-cue 21 words	-9
leaning-cue 3 words	-43
leaning-cue 5 words	-10
leaning-cue 7 words	39
leaning-cue direct	28
leaning-cue in 1	6
leaning-cue indirect	-26
leaning-cue mixed	23
leaning-cue name	4
leaning-cue pronoun	43
leaning-cue short-name	25
leaning-cue unnamed	-42
mixed 11 words	9
mixed 21 words	-28
mixed 3 words	-4
mixed 41 words	-16
mixed 5 words	-17
mixed 7 words	9
mixed cue :	43
mixed cue added	74
mixed cue adding	112
mixed cue called	-19
mixed cue calling	21
mixed cue said	112
mixed cue saying	44
mixed cue says	69
mixed cue to	15
mixed cue told	66
mixed cue wrote	-2
mixed opens otherwise	-36
mixed opens that	47
name	7
nearby-subject	-34
nearby-subject 1 words	-80
nearby-subject 11 words	3
nearby-subject 2 words	-50
nearby-subject 21 words	20
nearby-subject 3 words	-85
nearby-subject 41 words	60
nearby-subject 5 words	-10
nearby-subject 7 words	-40
nearby-subject direct	-34
nearby-subject in 1	3
nearby-subject in 2	-115
nearby-subject name	-23
nearby-subject pronoun	-7
nearby-subject short-name	-12
nearby-subject unnamed	-4
nobody	-102
nobody in 1	-106
nobody indirect	-43
nobody nobody	-79
opinion	2
opinion 11 words	7
opinion 21 words	5
opinion 7 words	39
opinion in 1	36
opinion indirect	9
opinion pronoun	-78
opinion unnamed	31
pronoun	3
role	-9
short-name	21
unnamed	-24`;

let weights: Weights | undefined;

/** Weights of how a quotation was found, for how likely it is right. */
export function confidenceWeights(): Weights {
  weights ??= readWeights(CONFIDENCE);
  return weights;
}
