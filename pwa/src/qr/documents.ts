import { graphql } from "../graphql/graphql";

export const EnrollDevice = graphql(`
  mutation EnrollDevice {
    enrollDevice {
      __typename
      ... on EnrollDeviceSuccess {
        memberCode
        deviceNumber
        secret
        serverTime
      }
      ... on UserError {
        message
      }
    }
  }
`);
