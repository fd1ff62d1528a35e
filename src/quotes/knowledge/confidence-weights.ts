import { readWeights, type Weights } from './linear-model.ts';

// Written by `npm run train`; a weight stands in hundredths behind each feature.
const CONFIDENCE = `any	3
carried	-24
carried 11 words	64
carried 21 words	94
carried 41 words	57
carried 7 words	-18
carried direct	-24
carried in 1	-14
carried name	-30
carried pronoun	5
carried short-name	-17
carried unnamed	10
cue	16
cue 11 words	6
cue 2 words	41
cue 21 words	-2
cue 3 words	-1
cue 41 words	15
cue 5 words	19
cue 7 words	18
cue in 1	28
cue in 2	-32
cue indirect	-4
cue mixed	13
cue name	21
cue pronoun	-10
cue role	26
cue short-name	11
cue unnamed	5
cue-and-marks	5
cue-and-marks 11 words	29
cue-and-marks 2 words	-46
cue-and-marks 21 words	9
cue-and-marks 3 words	-4
cue-and-marks 41 words	24
cue-and-marks 5 words	25
cue-and-marks 7 words	19
cue-and-marks direct	58
cue-and-marks in 1	76
cue-and-marks in 2	44
cue-and-marks mixed	-106
cue-and-marks name	40
cue-and-marks pronoun	42
cue-and-marks role	-55
cue-and-marks short-name	4
cue-and-marks unnamed	-21
direct 1 words	-125
direct 11 words	28
direct 2 words	-100
direct 21 words	78
direct 3 words	-58
direct 41 words	109
direct 5 words	-28
direct 7 words	36
direct cue added	84
direct cue asked	45
direct cue continued	22
direct cue none	-47
direct cue said	79
direct cue saying	5
direct cue says	94
direct cue told	7
direct cue tweeted	31
direct cue wrote	150
direct opens otherwise	33
indirect 1 words	-174
indirect 11 words	24
indirect 2 words	-55
indirect 21 words	-13
indirect 3 words	-25
indirect 41 words	-31
indirect 5 words	25
indirect 7 words	17
indirect cue :	-27
indirect cue added	41
indirect cue agreed	-20
indirect cue announced	27
indirect cue argued	4
indirect cue asked	-9
indirect cue believe	-4
indirect cue found	-12
indirect cue noted	106
indirect cue pledged	-119
indirect cue reported	23
indirect cue said	110
indirect cue say	108
indirect cue saying	81
indirect cue says	165
indirect cue showed	-8
indirect cue showing	-90
indirect cue suggested	39
indirect cue suggesting	-28
indirect cue suggests	-7
indirect cue to	80
indirect cue told	34
indirect cue urged	24
indirect opens otherwise	-34
indirect opens that	27
label	26
label 11 words	7
label 21 words	30
label 41 words	33
label 7 words	72
label in 1	26
label indirect	-27
label mixed	38
label name	4
label role	-54
label short-name	126
label unnamed	-28
leaning-cue	5
leaning-cue 11 words	5
leaning-cue 21 words	-15
leaning-cue 3 words	-38
leaning-cue 5 words	1
leaning-cue 7 words	37
leaning-cue direct	35
leaning-cue in 1	7
leaning-cue indirect	-28
leaning-cue mixed	19
leaning-cue name	-3
leaning-cue pronoun	30
leaning-cue short-name	28
leaning-cue unnamed	-39
mixed 11 words	14
mixed 21 words	-14
mixed 3 words	-4
mixed 41 words	-2
mixed 5 words	-21
mixed 7 words	6
mixed cue :	38
mixed cue added	83
mixed cue called	-18
mixed cue calling	18
mixed cue said	107
mixed cue saying	38
mixed cue says	69
mixed cue to	8
mixed cue told	67
mixed cue wrote	21
mixed opens otherwise	-30
mixed opens that	55
name	7
nearby-subject	-36
nearby-subject 11 words	14
nearby-subject 2 words	-26
nearby-subject 21 words	28
nearby-subject 3 words	-75
nearby-subject 41 words	42
nearby-subject 5 words	-26
nearby-subject 7 words	-40
nearby-subject direct	-36
nearby-subject in 1	-2
nearby-subject in 2	-112
nearby-subject name	-18
nearby-subject pronoun	1
nearby-subject short-name	-13
nearby-subject unnamed	-14
nobody	-100
nobody in 1	-144
nobody indirect	-89
nobody nobody	-92
opinion	3
opinion 11 words	6
opinion 21 words	7
opinion 7 words	28
opinion in 1	31
opinion indirect	12
opinion pronoun	-78
opinion unnamed	26
pronoun	-1
role	-15
short-name	22
unnamed	-18`;

let weights: Weights | undefined;

/** Weights of how a quotation was found, for how likely it is right. */
export function confidenceWeights(): Weights {
  weights ??= readWeights(CONFIDENCE);
  return weights;
}
