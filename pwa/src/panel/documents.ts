import { graphql, type ResultOf } from "../graphql/graphql";

export const PanelViewer = graphql(`
  query PanelViewer {
    viewer {
      id
      name
      email
      emailVerified
      phone
      employments {
        role
        employeeName
        hasTillPin
        merchant {
          id
          slug
          name
          color
          accent
          currency
          timeZone
          city
          logo {
            url
            srcset
          }
        }
      }
    }
  }
`);

export type Me = NonNullable<ResultOf<typeof PanelViewer>["viewer"]>;
export type Employment = Me["employments"][number];
export type Merchant = Employment["merchant"];
