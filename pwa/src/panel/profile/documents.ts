import { graphql } from "../../graphql/graphql";

export const SetTillPin = graphql(`
  mutation SetTillPin($input: SetTillPinInput!) {
    setTillPin(input: $input) {
      __typename
      ... on UserError {
        message
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
    }
  }
`);
