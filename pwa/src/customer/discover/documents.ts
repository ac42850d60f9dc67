import { graphql } from "../../graphql/graphql";

export const MerchantsQuery = graphql(`
  query Merchants($city: String!, $query: String!, $after: String) {
    merchants(city: $city, query: $query, first: 20, after: $after) {
      edges {
        node {
          id
          slug
          name
          color
          city
          logo {
            url
            srcset
          }
          locations {
            id
            name
            address
            city
            mapUrl
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
