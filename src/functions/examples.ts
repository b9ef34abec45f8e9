// Written by npm run docs from the doc comments of the functions.

/** Formula and result of each example, by the id of its function. */
export const EXAMPLES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  RATIOCHECK: [
    [
      '=AIBUDGET.RATIOCHECK({"GPU";"Model API usage";"ETL"},{400;300;300})',
      '{"Category","Amount","Share","Lower","Upper","Status","Gap";"Infrastructure",400,0.4,0.5,0.6,"below",-100;"Models",300,0.3,0.1,0.2,"above",100;"Integration",300,0.3,0.25,0.35,"within",0;"Outside the split",0,"","","","","";"Unassigned",0,"","","","",""}',
    ],
    ["=AIBUDGET.RATIOCHECK(1,2)", "#VALUE!"],
  ],
  SHARE: [
    ['=AIBUDGET.SHARE("Models",{"GPU";"Model API usage";"ETL"},{50;20;30})', "0.2"],
    ['=AIBUDGET.SHARE("Compute",{"GPU";"Model API usage";"Compliance"},{50;30;20})', "#VALUE!"],
  ],
  SHARES: [
    [
      '=AIBUDGET.SHARES({"GPU";"Model API usage";"ETL"},{50;20;30})',
      '{"Group","Amount","Share";"Infrastructure",50,0.5;"Models",20,0.2;"Integration",30,0.3}',
    ],
  ],
  FOUNDATIONSHARE: [
    [
      '=AIBUDGET.FOUNDATIONSHARE({"Data storage";"Model API usage";"Compliance"},{40;50;10})',
      "0.4",
    ],
  ],
  BAND: [
    ['=AIBUDGET.BAND("Infrastructure","Upper")', "0.6"],
    ['=AIBUDGET.BAND("models")', "{0.1,0.2}"],
    ['=AIBUDGET.BAND("Foundation","Lower")', "#N/A"],
  ],
  NEARESTMIX: [
    [
      '=AIBUDGET.NEARESTMIX({"GPU";"Model API usage";"ETL"},{400;300;300})',
      '{"Category","Share","Nearest","Change";"Infrastructure",0.4,0.5,100;"Models",0.3,0.2,-100;"Integration",0.3,0.3,0}',
    ],
  ],
  DRIFT: [
    [
      '=AIBUDGET.DRIFT({"GPU";"Model API usage";"ETL"},{50;20;30},{60;10;30})',
      '{"Group","Before","Now","Change";"Infrastructure",0.5,0.6,0.1;"Models",0.2,0.1,-0.1;"Integration",0.3,0.3,0}',
    ],
  ],
  CLASSIFY: [
    ['=AIBUDGET.CLASSIFY("Reserved GPU cluster")', '"Accelerators"'],
    [
      '=AIBUDGET.CLASSIFY({"GPU cluster";"OpenAI API";"Zxqv"},"Category")',
      '{"Infrastructure";"Models";"Unassigned"}',
    ],
  ],
  FINDINGS: [
    [
      '=AIBUDGET.FINDINGS({"GPU";"Model API usage";"ETL";"Compliance"},{550;150;250;50})',
      '{"Rule","Severity","Where","Exposure","Message"}…',
    ],
  ],
  DUPCOUNT: [
    [
      '=AIBUDGET.DUPCOUNT({"Login";"login";"Logging";"Login"},{"Chat";"Search";"Chat";"Chat"})',
      "1",
    ],
  ],
  CENTRALSHARE: [
    [
      '=AIBUDGET.CENTRALSHARE({"Central IT";"Sales";"Claims"},{"MLOps platform";"MLOps platform";"MLOps work"},{80;15;5})',
      "0.8",
    ],
  ],
  KILLCHECK: [
    ['=AIBUDGET.KILLCHECK(0.12,">= 15 %")', '"Close"'],
    ['=AIBUDGET.KILLCHECK({4;"";6},"< 5 days")', '{"Keep";"";"Close"}'],
    ['=AIBUDGET.KILLCHECK("",0.15)', "#N/A"],
  ],
  FREED: [['=AIBUDGET.FREED({100;80;50},{40;90;""},{"Closed";"Closed";"Active"})', "60"]],
  MAINTRATIO: [
    ["=AIBUDGET.MAINTRATIO({30;90},{40;20})", "2"],
    ["=AIBUDGET.MAINTRATIO(10,0)", "#DIV/0!"],
  ],
  LOADEDROI: [
    ["=AIBUDGET.LOADEDROI(150,80,20)", "0.5"],
    ["=AIBUDGET.LOADEDROI({300;100},{60;40},{50;50})", "{1.5;0.25}"],
  ],
  RUNBUILD: [
    [
      '=AIBUDGET.RUNBUILD({"Model API usage";"Inference hosting";"Workflow integration"},{50;40;30})',
      "3",
    ],
  ],
  UNFOUNDEDCOST: [
    [
      '=AIBUDGET.UNFOUNDEDCOST({"Chat";"Chat";"Search"},{"Model API usage";"Data storage";"Model API usage"},{60;20;50})',
      "50",
    ],
  ],
  TIMETOCLOSE: [
    ['=AIBUDGET.TIMETOCLOSE("2026-03-01","2026-03-31")', "30"],
    [
      '=AIBUDGET.TIMETOCLOSE({"2026-03-01";"2026-05-01"},{"2026-03-31";""},"2026-05-11")',
      "{30;10}",
    ],
  ],
  IDLECOST: [
    ["=AIBUDGET.IDLECOST(1000,0.35)", "500"],
    ['=AIBUDGET.IDLECOST({1000;400},{0.8;"20 %"},0.8)', "{0;300}"],
  ],
  UNITCOST: [
    ["=AIBUDGET.UNITCOST(1200,60000)", "0.02"],
    ["=AIBUDGET.UNITCOST({10;20},{4;0})", "{2.5;#DIV/0!}"],
  ],
  USAGEFORECAST: [
    ["=AIBUDGET.USAGEFORECAST(1000,0.1,2)", "1210"],
    ['=AIBUDGET.USAGEFORECAST(1000,"10 %",{1,2,3},"Linear")', "{1100,1200,1300}"],
  ],
  ROUTINGSAVING: [["=AIBUDGET.ROUTINGSAVING(1000,0.6,0.1,40)", "500"]],
  CACHESAVING: [["=AIBUDGET.CACHESAVING(1000,0.3,0.1,20)", "250"]],
  PROMPTSAVING: [["=AIBUDGET.PROMPTSAVING(100000,3000,2000,5)", "500"]],
  REALLOCATE: [
    [
      '=AIBUDGET.REALLOCATE({"Accelerators";"Model API usage";"Data engineering";"Total"},{400;300;300;1000})',
      '{500;200;300;""}',
    ],
  ],
  MOVES: [
    [
      '=AIBUDGET.MOVES({"Accelerators";"Model API usage";"Data engineering"},{550;150;300})',
      '{"From","To","Amount","Why";"","",0,"The mix is inside its bands; nothing has to move."}',
    ],
  ],
};
