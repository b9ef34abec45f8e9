/** "use case | stage | team | owner" of a line. */
export const PLATFORM = "Shared platform | Shared | Data & AI platform | J. Lindqvist";
export const DESK = "Service desk assistant | Production | Digital workplace | M. Okafor";
export const INVOICE = "Invoice capture | Production | Finance systems | S. Brandt";
export const VISION = "Quality vision | Production | Plant engineering | T. Novák";
export const SEARCH = "Engineering knowledge search | Production | R&D systems | A. Ferreira";
export const FORECAST = "Demand forecast | Scale | Supply chain analytics | L. Marchetti";
export const PARTS = "Spare-parts search | Pilot | After-sales | P. Kowalska";
export const CONTRACTS = "Contract review | Pilot | Legal operations | H. Dubois";
export const PROPOSALS = "Sales proposal drafts | Pilot | Sales operations | C. Meier";
export const FIELD = "Field service copilot | Pilot | After-sales | P. Kowalska";
export const SUPPLIERS = "Supplier risk radar | Pilot | Procurement | R. Haddad";
export const HR = "HR policy assistant | Pilot | People systems";
export const CONTENT = "Marketing content studio | Pilot | Brand & digital | V. Rossi";
export const COMPANY = "Company-wide | Production | Digital workplace | M. Okafor";
export const OFFICE = "Company-wide | Shared | AI programme office | K. Vogel";
