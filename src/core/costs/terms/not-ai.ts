import type { Terms } from "./term";

/** Spending that is no AI cost. A word for an AI cost that says as much in the same phrase goes before these. */
export const NOT_AI_TERMS: readonly Terms[] = [
  {
    costType: null,
    names: `office rent, office lease, warehouse rent, car rental, marketing campaign, mobile phones, crm licen[cs]e, erp licen[cs]e, salesforce licen[cs]e, legal services and audit, sales expenses, executive assistant, administrative assistant, research assistant, teaching assistant, personal assistant, office space, office supplies, travel, flights, hotel, accommodation,
      cloud domains, catering, beverages, groceries, snacks, coffee, tea, pizza, breakfast, lunch, dinner, team event, team building, offsite, gifts, furniture, stationery, utilities, electricity,
      heating, water supply, fuel, insurance premium, building insurance, health insurance, bank fees, bank charges, interest expense,
      accounting, bookkeeping, payroll, salaries, wages, salary, bonus payments, overtime, sick pay, employee benefits, recruiting, recruitment, headhunter, pension, social security,
      advertising, advertisement, public relations, sponsorship, trade show, trade fair, market research, graphic design, graphic designer, company car, fleet, vehicles, cleaning,
      security guard, reception, facility services, facility management, parking, postage, courier, shipping, freight, logistics, packaging, delivery costs, telephone, mobile app, laptop, monitors, printers, printing, docking station,
      standard software licen[cs]e, sap licen[cs]e, office 365, microsoft 365, m365, google workspace, windows licen[cs]e, windows server licen[cs]e, oracle licen[cs]e, creative cloud,
      web hosting, website hosting, website, web design, domain registration, email hosting, email service, vat, tax, promotional credit, aws credits, refund, rebate, financial audit, statutory audit, annual audit,
      trademark, commissions, raw materials, consumables, machinery, spare parts, building maintenance, construction,
      landscaping, weight training, sports training, first aid training, fire safety training, training shoes, gym membership, fashion model, model homes, magazines, memberships, donations, transportation,
      time zone api, elevation api, roads api, distance matrix api, self storage, storage unit, zinsen, reinigung, versicherung, abschreibungen, lohnabrechnung, mobilier, uniforms, tuition, geocoding api, maps api, places api, geolocation api, directions api, test lab, office reserve, cash reserve, nature reserve, malpractice, air conditioning, sms messages,
      buromiete, reisekosten, buromaterial, bewirtung, gehalter, gehalt, personalkosten, fuhrpark, stromkosten, nebenkosten, werbung, messe, porto, telefon, buchhaltung, steuerberatung, steuern, abschreibung,
      frais de deplacement, salaires, publicite, fournitures, impots, comptabilite, electricite,
      viajes, salarios, publicidad, material de oficina, seguros, impuestos, contabilidad, limpieza`,
    products: `azure virtual desktop, cloud workstations, salesforce, hubspot, zendesk, workday, netsuite, quickbooks, xero, docusign, dropbox, slack, zoom, microsoft teams, webex, jira, confluence, atlassian, asana, trello, monday com, clickup, airtable, miro, figma, tableau, power bi, looker, mixpanel, google analytics, amplitude, mailchimp, sendgrid, twilio, shopify,
      wordpress, adp, surveymonkey, typeform, workmail, chime, amazon connect, pinpoint, amazon ses, end user messaging, workdocs, workspaces, appstream, elemental, mediaconvert, medialive, elastic transcoder, kinesis video,
      interactive video service, aws deadline cloud, aws iot, iot core, iot hub, iot analytics, iot events, iot sitewise, greengrass, iot central, iot edge, azure sphere, time series insights, gamelift, gamesparks, ground station, aws robomaker, sumerian, honeycode, alexa, amazon location, azure maps,
      google maps, maps platform, maps javascript, notification hub, media services, mediapackage, mediastore, mediatailor, mediaconnect, nimble studio, wickr, freertos, iot device defender, iot device management, device update, game servers, web pubsub, blockchain service, enterprise support, developer support, azure signalr, signalr service, azure communication services, playfab, bing, farmbeats, azure digital twins, azure quantum, braket, azure remote rendering, spatial anchors, mixed reality, visual studio, firebase hosting, firebase, cloud messaging, google ads, youtube, instagram, facebook, linkedin, whatsapp,
      dynamics 365, sharepoint, onedrive, exchange online, windows 365, windows 10, windows 11, windows virtual desktop, citrix, intune, aws marketplace, aws support, business support, premium support, aws billing, cost explorer, aws budgets, trusted advisor, mobile hub, device farm, app center, amplify, managed blockchain, azure blockchain, app configuration, quicksight, analysis services, canva, azure orbital, private 5g,
      healthlake, aws healthomics, healthcare api, life sciences api, genomics, azure health data services, api for fhir, microsoft graph`,
    hints: `internet of things, iot, end user computing, endpoint management, quantum compute, media streaming, gaming, business applications, business intelligence, marketing, sales, legal services, finance department, human resources, hr, facilities, crm, erp, social media, customer relationship management, bookkeeper, accountant, warehouse, entertainment, phone, internet access, internet connection`,
    alone: `equipment, rent, rental, lease, leasing, miete, mieten, loyer, alquiler, depreciation, amorti[sz]ation, support and maintenance, repair, entretien, mantenimiento, legal fees`,
  },
];
