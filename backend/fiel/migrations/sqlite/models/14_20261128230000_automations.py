from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "automation" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "status" VARCHAR(8) NOT NULL /* draft, on, paused */,
    "repeats" VARCHAR(16) NOT NULL /* how often the same member comes in */,
    "trigger_kind" VARCHAR(20) NOT NULL,
    "current_id" BIGINT,
    "since_at" TIMESTAMP,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "started_at" TIMESTAMP,
    "removed_at" TIMESTAMP,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT
) /* A trigger and what follows it; both lie in its versions. */;
CREATE INDEX IF NOT EXISTS "idx_automation_merchan_f98186" ON "automation" ("merchant_id", "id");
CREATE INDEX IF NOT EXISTS "idx_automation_merchan_61a0d7" ON "automation" ("merchant_id", "status");
        CREATE TABLE IF NOT EXISTS "automation_inside" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "automation_id" BIGINT NOT NULL REFERENCES "automation" ("id") ON DELETE CASCADE,
    "membership_id" BIGINT NOT NULL REFERENCES "membership" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_automation__automat_fc8018" UNIQUE ("automation_id", "membership_id")
) /* Who was last seen in the segment that an automation watches. */;
        CREATE TABLE IF NOT EXISTS "automation_version" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "number" INT NOT NULL,
    "trigger" JSON NOT NULL,
    "steps" JSON NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "automation_id" BIGINT NOT NULL REFERENCES "automation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_automation__automat_fe40a7" UNIQUE ("automation_id", "number")
) /* What an automation said at a time. Never changed once somebody is in it. */;
        CREATE TABLE IF NOT EXISTS "automation_run" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "once_key" VARCHAR(80) NOT NULL,
    "exclusive" INT NOT NULL,
    "state" VARCHAR(8) NOT NULL /* active, done, stopped, failed */,
    "position" INT NOT NULL,
    "waits_until" TIMESTAMP NOT NULL,
    "wake_at" TIMESTAMP,
    "attempts" INT NOT NULL,
    "last_error" VARCHAR(300),
    "cause_kind" VARCHAR(24),
    "cause_id" BIGINT,
    "location_id" BIGINT,
    "depth" INT NOT NULL,
    "ended_by" VARCHAR(16),
    "started_at" TIMESTAMP NOT NULL,
    "ended_at" TIMESTAMP,
    "automation_id" BIGINT NOT NULL REFERENCES "automation" ("id") ON DELETE RESTRICT,
    "membership_id" BIGINT NOT NULL REFERENCES "membership" ("id") ON DELETE RESTRICT,
    "version_id" BIGINT NOT NULL REFERENCES "automation_version" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_automation__automat_b1c62a" UNIQUE ("automation_id", "once_key"),
    CHECK ("state" = 'ACTIVE' OR "wake_at" IS NULL)
) /* A member's way through an automation. A partial unique index: one at a time, where it is *exclusive*. */;
CREATE INDEX IF NOT EXISTS "idx_automation__automat_2ab009" ON "automation_run" ("automation_id", "id");
CREATE INDEX IF NOT EXISTS "idx_automation_run_due" ON "automation_run" ("wake_at", "id") WHERE "wake_at" IS NOT NULL;
CREATE UNIQUE INDEX IF NOT EXISTS "uid_automation_run_one" ON "automation_run" ("automation_id", "membership_id") WHERE "state" = 'ACTIVE' AND "exclusive";
CREATE INDEX IF NOT EXISTS "idx_automation__members_b6c1c1" ON "automation_run" ("membership_id", "id");
        CREATE TABLE IF NOT EXISTS "automation_step" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "position" INT NOT NULL,
    "place" INT NOT NULL,
    "outcome" VARCHAR(8) NOT NULL,
    "details" JSON NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "run_id" BIGINT NOT NULL REFERENCES "automation_run" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_automation__run_id_165c0e" UNIQUE ("run_id", "position")
) /* What a step did for a member, and why: written with what it did, once. */;
        CREATE TABLE IF NOT EXISTS "periodic_gift" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "description" VARCHAR(200) NOT NULL,
    "points" BIGINT NOT NULL,
    "rhythm" VARCHAR(8) NOT NULL /* weekly, monthly, yearly, birthday */,
    "weekday" INT,
    "month" INT,
    "day" INT,
    "at_minute" INT NOT NULL,
    "is_on" INT NOT NULL,
    "last_day" DATE,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "removed_at" TIMESTAMP,
    "merchant_id" BIGINT NOT NULL REFERENCES "merchant" ("id") ON DELETE RESTRICT,
    "segment_id" BIGINT REFERENCES "segment" ("id") ON DELETE RESTRICT,
    CHECK ("points" > 0)
) /* Points at regular intervals. */;
CREATE INDEX IF NOT EXISTS "idx_periodic_gi_merchan_475b2d" ON "periodic_gift" ("merchant_id", "id");
        CREATE TABLE IF NOT EXISTS "gift_round" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "due_on" DATE NOT NULL,
    "due_at" TIMESTAMP NOT NULL,
    "points" BIGINT NOT NULL,
    "description" VARCHAR(200) NOT NULL,
    "reached_id" BIGINT NOT NULL,
    "people" BIGINT NOT NULL,
    "started_at" TIMESTAMP NOT NULL,
    "done_at" TIMESTAMP,
    "gift_id" BIGINT NOT NULL REFERENCES "periodic_gift" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_gift_round_gift_id_ad13f8" UNIQUE ("gift_id", "due_on")
) /* A day of a gift: what was given, how far it has come. */;
        CREATE TABLE IF NOT EXISTS "gift_given" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "period" VARCHAR(10) NOT NULL,
    "gift_id" BIGINT NOT NULL REFERENCES "periodic_gift" ("id") ON DELETE RESTRICT,
    "membership_id" BIGINT NOT NULL REFERENCES "membership" ("id") ON DELETE RESTRICT,
    "round_id" BIGINT NOT NULL REFERENCES "gift_round" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_gift_given_gift_id_d9d71a" UNIQUE ("gift_id", "membership_id", "period")
) /* That a member had a gift in a period: the day it was due, or the year of the birthday. Once. */;
CREATE INDEX IF NOT EXISTS "idx_gift_given_round_i_4e5d51" ON "gift_given" ("round_id", "id");"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP TABLE IF EXISTS "automation_run";
        DROP TABLE IF EXISTS "periodic_gift";
        DROP TABLE IF EXISTS "automation_step";
        DROP TABLE IF EXISTS "gift_round";
        DROP TABLE IF EXISTS "gift_given";
        DROP TABLE IF EXISTS "automation_version";
        DROP TABLE IF EXISTS "automation";
        DROP TABLE IF EXISTS "automation_inside";"""


MODELS_STATE = (
    "eJztvftz2ziyL/6voPz9YeZsaVOxE3t8klu3ynEyc7Kb19renbN3zpaGImGLY4rg8mGN9t"
    "79378A+BAfIAWAlATSvbU1SSQ0JHWDjX58uvv/nqyIg73oxWfsuNaProdP3qD/e+JbK/aX"
    "5pszdGIFwfYt9kJsLbx0NVs2v8/XLaI4tOyYvnNveRGmLzk4skM3iF3is/VffYwi918YkX"
    "tkocC14yTEL9Cvvz7iza+/IvYlImR5Hl9E/+Y7yI2Qj59wiJIIO8h6sFx/hiKCgiXx6ZKV"
    "tUGPGAfIjdE9CdEDIc4L9mUcYtNv4/oPB/7cxHf/meB5TB5wvMQh/fRffjmhH8PeW7tOvO"
    "QM3AT45B//oH9zfQf/jiO2jP0zeKTcxJ5TkYnrMBr++pxT0tfeuQ8f/fhHvpb92sXcJl6y"
    "8rfrg01Mv2pB4Poxe/UB+zi0Ysw+IQ4TJiM/8bxMoLnY0h+xXZJ+yxKNg++txGOSZtTpF9"
    "i+djKff/l6N7/9cDefnzROQU5RElD2kk18doLoV404Ax7YV/jjf56dvXr1w9nLVxeX569/"
    "+OH88uUlXcu/b/OtH/6dfpktt9KtOM8+/vTxyx37QoQe0/QEsxf+zWms2EqpuDBKTwQO7a"
    "Xlx3NVMdQId8sj536XQPIXthLZPmoTE8lWBNnjU2X99dIKxYzPltcYTn/GGBm+sn6fe9h/"
    "oIrjDTq76ODl365urv/r6ub7s4v/qDL0S/bOGX+rytpCJVWZ23qoi/VTOs5np69/eH356u"
    "J1cYqLV7oOb/Ogcm4onNR8/QSP6qXESb1sPaiX9XPK1LNI/fpWuBHzNqeo8XaxiXE0Qu52"
    "KdFPX9+xnVdR9E8v4++7j1+ubv7+/eer/+Y8Xm2ytz59/fJTvj4gUfwQ8o1O3v397sNVje"
    "d2iBl/5lbc5Px7+k7srrCY91XKmgScjPRF/pdpSePu4+cPt3dXn79VRPL+6u4De+esIo38"
    "1e/rKrvYBP388e6/EPsn+j9fv3yoi61Yd/d/Tth3spKYzH2ynltOmSf5y/lL1UcrJEGgJe"
    "Yq5QBizqxLkPIwUmYexf1jyaplLyws+3Fthc688Q45I21rm2+tzlb1VyzfeuBCYtxk3zNz"
    "Jv8aeMSqujTVd2ZdPmayXbPTv7xCzBdFVsTcMpt+1ow7Z9QRQ3hF99lgjNZLgiLsx2yJ5V"
    "Fn7i3KzjGy7mPq8FnIoc5d4ns4Yq4gclcBCWPu7bF9m97lwT5V4FuCD2mOwwI+pHEi2Yog"
    "fxKVRVAjBBFoi4D/2eB9u3eUr5+gd3T28qWMJ//yZbsrz96r8pcFL9XOdk4Bh1r7UEdL6+"
    "z8QuVYbykmeLAvXkuc64vXrceavQVe6DPxT6ox3iDWkHGJDPxP0+Sr4H9uD0JghXEkuMYy"
    "sh//fIM9i3OyKfOKW/mNbjTeh3r7anYu/71/F51zrNVNz/m5y1WfB/lCCX89cLGdpWWZE8"
    "1TrPHSipFPUq/ajRBPw1IHmv3LRyu8IuFG5IX32kuYt93GHvxktaCvQs7WICOs3d/OpNWQ"
    "QCv7twRTMoUHy2tB9qXjhO4p+5IpU1VFUiGb0mE+gEpp2Ct1aTRF8SMJsfvg/xmnz8FH+s"
    "0t3xY51Y2Q98jE0GaX0JdDa11cgdUDSH8//dU4Tl3iq9vrq/cfTv59nDTElR27T268EVk4"
    "xXud9o1VXrXTuLklK2pKUJamRsiS7ksl7szQOnTjGPvMAGE5ArqNH7GtiZ+udFyHRfzRF2"
    "6ssPjvAyNL4WgpOwUYt/1+3P/4/+PfJovfsB1HyAoxCjx6BpDrRNTMcumJp3tR8yryXPpX"
    "z8URWmCPrDmojlpk9INXDG/HroVff0XU/nIiRsyhdunlGyHie622WM3u+qUeGaf/pUvYy3"
    "yvpRs03qispy7jP8B4M9J4e6Q/XiWelq+HaJpENO2omSjDwivHCRjbSRRTVR0qS6BGCBLQ"
    "lUDjjlB5CmqkIAXtxElqTcxV1X2dTkvtmyaBitZ/dSah9V+dtWp99paY16rHvUoHZ133rF"
    "Nzm4TKJ71KNUHz5lQGzn7aDmc/bcDZU5apHvMyFYRMtE+5R2yemFHmf40Q9IyuBMRx2j/d"
    "fv2iFKV1XDtG/4+68dEYD38HFxknKrHaXJcUodqSmrkWBGrZBu9qTCeh++D6Kop9SzFBpT"
    "689aKOCgDEx/gRAfsMBf+JLE4EUWD28qwrAPxbtmBn7PdnEj6imKAFRg7xcYbxZuFXm6xW"
    "bvwG2Z5Fj6DDkeIWWi95wjrEVPz0xbUbLxH7qX8k9/czxEAudAmL4cb0E+lSp6PY+cCfDa"
    "B0o40DiLMe5c4CS+wYlphv47lisXiZZpBQ0nE1S82/lkGZ01UdHnYDZR6ELrVfYwGTW/V2"
    "meRw/vXL/WrvwcA1YeJrAF+3VGDmGmfmVr2XGK8CEaS1PR5VIoHnpZFAS63X+UJJz1epIG"
    "kgYcJQ50GnKHxLBoh8kxVT6sxpSLhCCDI2WcaeFcVzHIZEAIZu15VVqunpynOp6svzjurL"
    "82b1JdSpTfaJMiRqeWXbJPGFFTr5W7Nu+Op2kURpjkceXP8FYr0TM0pkWz4LK1ooxyJx/O"
    "aaBRxZTDBikFHLQzlWLBJV6Qy1LcQdRxp3hDYA2wDNmVSA5qwjQHPWuIjwitpnKgwuCKYW"
    "/zo7l8HP0lXtXRbOGwhazq051Ugu3VTnuhduAGa0aZd+JebJmv6qPFIFwdQeqeEhW5xVfZ"
    "4n4QbwPBn9PFlRRM07Z760IkH32Y7nqk44Pef09EymdSpd1WETNNqnepb/kFCvQi0KsKWZ"
    "oO0lEy9tD5c2oqXg/k9Wc2m1MeFGXkwesd+zmclnutEd22d8iq21lUmlNgFHEd23J5du01"
    "3G+3R0M+k3sujJoA9ZG8OJnqIgiZbzKFkUn9CTXd/ofrel7aZ0sJRilM3CxXbGfvXxHaH/"
    "2c3e69JeEzmNisHcH6laT0J8Igjm5m/NuoK596VFMn2RU+RmHG5miAdd6T8WG96WmMVa70"
    "OyYijPEL9NEZ8cGhohj/gP7E8LrSm/yZq+QB4jDg8V9kHez6fI9ANYJPYjTmPbUNovsH2N"
    "CP1uhSTrhGwpJuiC/KdMMOU/24Mp/9msf4NSiWfodewz6bh1PwQ3VcU36RgTV/hC0rlH13"
    "9Mx7DFEWLCc+h94tClvIc+vVLYlm/QgsRLxEJBrGENH9TG4Lwz5GBr21ef1zcIM5F7+RDI"
    "S470cgqSkD63LSGyD36y4kIod/iqhia35CZfVSdr1vPJjVkzzPsU4KMcOZPKqnUk1Ro5Ne"
    "hPcNy6Ya6blYPxVaphDr1Bqa49tDKnt4sylytEJmsWc9gMofipGsUVIMbvgUu300FgVChB"
    "zEaLmVncGjIukQEWwGT5ZiBQjaY9ZTqw/VRsv0ZsoSGOpiyUOx2XMMnjkkNbiH9W63RcPY"
    "EmtTrOs6GCkE0pUdoesIlKi3ZGaxiSO6InAzt/dH20CMk6wuFbHlSxCXl0cdbulzcfZi4D"
    "awi8Xrr2Eq0xH3DI32ImbjNKM/TmEJ0xWC3NOqIz4KIexHeiZlM4p0pFdAO0s7lKNUEndS"
    "/z+sBPfRYGLvipz0PMlIVa5SAlOvBUTZZwRO8/LRFXCEHGJsv4iNEI05Tzsw1HmCaIw8Qj"
    "ynrOve87gvOW7TEhXlc74+An18Y9OfSebzIlFu2190HgtqKQivdmnd0PAlcFg3R2foFCy3"
    "fICi3cOJqJ40q3/3X1R7ryLcpRFStrgxwy48jW9ZKsZhxglE7Iyruorq0I+STmWKJmxOuQ"
    "H6w5aAtCZEaGyKCxwjYwJhOu6eh7KWp7ie/d31XYu6WYIIOHrwOHAO9BAryRTQKR6dLemn"
    "hLAc2JezQnNigMCPGDvcUPIKb/LMTMOyRqIpPqtPBAmyzpED9RE0NHzlVKkLLJUs6V72Kj"
    "Ppa1TgrBX+06BJggd2wJHHU+NDwE7JWIJKGN1WuhymTA/qESUPm5HiAD9bm01chEIZuCqm"
    "mBSg7qht7SNx+v704Ep30A7t4WG02Ut5UHXIKz+Z04AG8/lbYa1y0qy9yaASHB3q3dNwCD"
    "FbozjfX4NuzkFh4fBzFfCECQXywLpz2/iMurdrc48Ivu51a8bXVuFU3O3/JBjCSh72+X8i"
    "4DPP/n+k9uzE8sK+QmAfYFHQ728xmCpOEvlWsyx2xQhlffSBtN/wMA96bYPTPIJkoluybQ"
    "pt1sDu+lU3tIPO1uHjmtybxOW3lQHbzJ0B/1G+A4iVzoNbzvXsMOVQSbuW0FavdjhQxCZL"
    "rxmcBVhymUaaBluVTL8iccRkLvtfV8lygOF/863e/ZHmxqJjfmtfJYVUpITBudyPqNuL6W"
    "lCuEkKw0WcYevo91cAdbMpCvyfKFjiiQhX7eEoAsNKRBTRTF/tKg0HZpiDJHSIT25q5cIl"
    "SmjLQouOtZKFku75uIvqi1FYBy2x2zfXx72bfc9hvbZDqPbTVURhLKoLAnh/6W7jJRHtE7"
    "I6C/OQg5VS9GXfOtvoXjNCclHzlmwET9H7p0m6meqSW2H0nS+zxl20yUSyF+cvG6J49u+C"
    "aT5ZCDV0NMrbspNrrB9OdL1WWOkWHuKiBh38fuI9/kT2QxJSW+T4xc4fwIMHJlx6gdI1f2"
    "xGTGAAXLTeTaloeiJQlEI3yaC3ai0/gXr2PQfjmx3Xgzf8Qb6G4BeDTznvdqvv1SBo522Y"
    "5Gu2yA0SzHCXEkUKjt/C2RTJDFp1IdRE47WoicNnuIMB2jwuJ8/eH4e3Iy0gNcqG9F9uY0"
    "wOKdLF5ZwTwJlSCrJZLpoZ5eSfWEftXRE/pVsyc0oJ5OhkQ9QTuOVlZPCTFhe0SvF0eFEF"
    "AxJssYMAGACTBRFMNiAgxNrJqp13bkVWPr/r4fhxTKckfJIcg870oa+mwW+DxMo+m984Z8"
    "t2mH5iEXLZuL7smiv4RpHnqiPIIMtAyXSOj0fta+sj0myh/I0MtwCfLPR86sFu6PILNado"
    "3aM6uV/hu7MqvtzIDxmAa74rOO7GjkJQ8qkfl8/eQ6pr+WKUV+3V6J/LpRiAyJ533m7YhH"
    "QqWkXU4wQfZ2qYWcuz+0MveHRlLfthXnuG4pDpgP/f9+PHv36tX7w6RFB2axRx5Ik8Htsx"
    "Ty9b0mKZhpMYk4updBCvTjY2rdzJUbKDUIp5eT3ksfpTVeRG6sdAeWSCbI5L0MgzYeGzRq"
    "KyPx41CNv1uSCbJ44IZUdhKG2LfVGFyimSCHX8lgg9qRQY3pWO4Kz/9FfCUtXCGaII+H9/"
    "UAfnUC8KtjW82jgOY0cCGGIhcMlXt3QD7vJd2TTRPsKi5s7NCTTQpNHUbJpnRwQF+cx9TG"
    "K1QLClneisTMHmUVAX0rC7e7/TktL5gizwLCls+zdix98/R8M/neNWPmGF3gR5Y9gOZKuX"
    "a33W+qnFvh1YIa2ks36Mmxz8VGU2XVwnIe+ir7d2yPqTIodntDZu5cKcTMKNkT4YcV7q3P"
    "b9NdpsqkICQrQtc4vfFpbKNr+vdJc2qIqy7fZ6qMOjRwdpRMyro4Lay4f0ewFD77jm01cX"
    "ZB0ysjYdmjZNIhEcejZBC98JzE7u0Pp7tMlUmHx2WPkk2HbZ02UhYdEbs+Uo4xlvTmFls5"
    "VRZBfzkZLjEY3TxmuSr6w/rG5ehed9lWU+WX31uVf6E7fCPTVU1ZgDzEK/Yt+5qZaXT8Jt"
    "tssjxLouXctlaB5T70DrLQva6zrabKr9SmGuqMpcbV1M9YlIRPvbOit3yTqbJojRdLQh57"
    "8ujndJcPvsNV4VSZxdBEqyGgG1fFRlNlVYBDlziuPX/o36vjW7bXTxNr2aFUmluJ1DyE1q"
    "qdp199fEfof6TCNflW46pskHtc7aWLnzBL6M0je4lF9ZDqPLva7npbbDoR7inWf+fHR1D+"
    "XTpZ7dXfpZO8u6323RIjj2wsL96gjHCF36AlWaPU/kZWiBG2Qh87MxQFVD4zZPkOwr7T7M"
    "HdezcoOR9pyTlg5U8GHdDMoHSx+yTSrYR42PJbDnWZrsbWBSXcF1/zA39YbPy7r18/sZ0L"
    "WPy7j7WD++Wvn999uPn+lOPh6SI3xmKGM500T3WUmhqpEUJDSUWVUhOBteLj/KgHLeoEsF"
    "MQdXIQh7Y4FvReFjwL7eXsBUGvenYt5p/8r/vE55hXtEhcL3b96AX7vP99cniltJcy95Ae"
    "a4d9oYY8WMHfBz9ZNXqrVmRTpje59u+E3KP10oqpUYjSZ5lbi1Hd0mx5UKqVwzKFw+11w4"
    "2yVisMXczj0VYR31O4moX0cEXLX9GW55F1NHfcENtx+13dJYO2LUAMapZSNF8vscDYl1NG"
    "1R0O2FyGQ40+ExZkeHH99fO3Tx/uPqi2mmGdhGOMqJ6iKorjn1DMFJa2mjqVKb8/ba+/P2"
    "0U4K+xZ9MfqWXONmlhcL2uBcVSvB6OYxxqiUJIDtLQlUaW6tORRIMUpKAvBY43mmPLXs7D"
    "AoymcIe37ABXuIIlFT1G83Y4YacFVSMFtsuzPcT3OAw1bwMBMWghfS1EmYn1LKQmLchBVw"
    "6ZP7aF7XYNV5Bw7Fo2AiWloqQ43+aOJYL4dDwVVbIpBV4Hy+qw44lXmlqnRgpKR1/5c1bq"
    "ZxpaNgCJ6EqE6nWqOhaWl4eL5GXRIAUp9JOCbYVaD4WIGmShK4sVYXepG9m6OqplA5DIMB"
    "JZBAq2kYh0QoIYzDzCv9teQr/LPLI8PKcW6krVDWjZ4YD2f/HKaB2ArGR5HiZeS3/Z3Rme"
    "+h4HzPFktdI39JNfXH36pJrd4cnnDKu4sjZogVOYIkqRakfOQRd8xfdK0Iw6HSA0Kg/LEA"
    "gN/Hvghpv5I2WCdl60uoXROA2Wvc2fE5x+3yM/Gxn3VsSPlyqRiwYdXM2iq3nLJE3eAms7"
    "WetYgob5uxibEQFbm2y9J+GD+0RNQfpNXdsV9BzvtCRF5GBGKpiRS9fh3Cu+oqotL94AZK"
    "AgA/ppoWAiVfuMiILggAb7vgzAGsrqpdScHrasHWn1sjmpZ5WwwQSs+YWSQV4jA3t8cHs8"
    "rVKf4yec3pMqJqGQFi5ZUSolbXWgaL3UyYC1HazlgXXVBFWddkIcPg5sUPukC6knJI596B"
    "JhA6n2y7RJCffp4PdpvKRvLomnVhNWpQKxDC4WnlvKOmUF9BGw8k58iqlC0RZTwvAcI1tY"
    "4mk+w0l8fahIp74TCElbSEngaA6kq1LCQDrjBtJVx8WE9tLy47lqh5Aa4TBP2jPpFcLatE"
    "hOBGw2bGrKrim4vLVQI6XWNupnu9GoRNbWVYi+HFrrog9O/bBSDtDfjdPI4A19hm4+XlO5"
    "dLTCUuxSdLtkfcMEPYrSN2ZdHYqiYsnO/kRXPspvPMTKwlE+5m+GSEDl6KDFBhEfo8h98P"
    "/o+m/5P9hb6XKuiOvZyeF2hX5FBuugGWrvV5SKWePqrxDCzW/0zW97JNIbOFwmHEDIhoVu"
    "piTjwh9S1ac1QvCj9IHj2eWpLIIaIYhAWwQRjiIdCVTpQAD9fJymVmpK40cSYmpU/hlvJD"
    "2XCc7trvsuNVXc4ruIVM4A/J3gwO86f2t6VoK/mV4YgL23250myt2qDq0w9/rq9vrq/Yea"
    "370j+jGgj56OaRc56cUA9w4vfbtmp5v+M3V+MQoSFoOg/ECshxC6D8mq6Xt3LxU41L9Uok"
    "D8h/wDnGxTLsFZh5PdBww/ChQ8+5KsFdj2UTkyCJ7/KeS4+Lzn603msibi71IG73fZjva7"
    "bGL9jEokHJvZJpjZ7ekBZTulT4JgJIaKRoqghe9W4NIr+hH3ntgSuHdsmwkxvVqvl1s5/d"
    "j0LdtmqmyCMcLGTcg1M2Ldc9qPovv0kTWTIjH27Q29R04EblRtxazLnXK3a+eP2WKZ9CcJ"
    "mJwYgo33mV1bEXKIj9+kfbLdGK0w1el8ikr+iuVHa+pkCQa0DLDfTg+N/Thw0Iwxn2ZdDh"
    "oWoNHavYVs+QSdhdMzGUeMrupow9xwxtiD1Nqzv81TKEgmyOWL1xJMvnjdymP2Vh00HrHv"
    "2+BwF1g8pzg8Gvk4Kd294I7tEGtiJ6uUgKAwOrsOIQ8IeZgoikOFPPbpXnwi8WfyJEzP5G"
    "91OhQeieerfJVEhiadqoP9ONygIKGGvR8TDn2M0fdUb7hsbNx/IBKimJBHnpFhtv/3Pn6w"
    "+FuiVM4gewKI0mBV1OU+6DSyhVF5gyCu1G/kLQ0wXpvx9Av4kWVrod2atCCIoayiEm8HMI"
    "y+cR11V91zZGKRtZCap1IKfjWE/Zmy+RMZ46mXh14ZaXt+w3wcZCoBkQVaXdBphwbp0lJv"
    "+t3W6Ac+AhwtqMnoU1txg2MUYtatAjtvULQka3+GfNZ/hXffdNhH0RdIZmkmfux6iNqKft"
    "MmHXRnYazbsnkjX/a+bSURLho2pv+i0obotzF3BpivxgiiHLW1ItFFLTnLtqA2OUR+sl5u"
    "mK+7dj2PdRHGXC/V1ZVUbuJCJjVRjxKWMhMXzVG2ZbUlm5uoUpnMe830xJlMeuKsPT1x1k"
    "hPFDeCko4pU4GW0a+JYYNadZVMQWzyOT/JLZsZstmv8Dxq+ZAQrS03zrKIx59GC5miVtZP"
    "KVMU4Tj2tMRcpYRqW5OlnPk+yldalQ4utTEHIA17vIyIP5ZiAoMExa62+43ssZANjFU1gk"
    "TM8fghXsMO/uAR3iOFIisHXhSKrD8RHaHItE9e6WmUTYyjbIQgciP0iAOWyX6Bfv01e/XX"
    "Xzke9tdfs2kA7N8hRlGyilj5V7zEPH7o4miWUi9w5DqYvSGsgDzAJ+5Oqv9SR0fkUxT/Af"
    "FKI+OVWgMy+47G1LpfXk5ADlu+t08Q6eB7+9wQ4LssysG9L1w+BZxDiQo4r9m+FmCfhjkY"
    "APtUMXmHq3TNktuCp0ClfrOeTJ8I2+uYkL5lrhPEg7S5sIOwapoIJbWazrKKXC1wGC1dwW"
    "zmnLd51+DdHP5c2W0akYF/a7nm7IFsdcuzp3WnS54hxiQqXpEdYocnzuNlWoEa4hX9Edzv"
    "dfPCVOyzv1O9GgmKXLW2ABS6wZbRrMMtBhjP0WA87KESW0fd06m2ZMB+bfbzGbA40si4Vi"
    "kh42pyxjUmnk5SvUQG8jVZvpBRh4z68xUEpNSfd0p9rKweIKdedqif+naIKxWMT4Tje+3s"
    "1TyqrQGO2nneGeioPVO7Ax5fszFD2ElrkJrxDOEKmfx+VSGwwqQZ+qW1aIm9VwucVxG4eW"
    "UTxECMi4E8m07L/AGoPyFSxR0y7YDP2tsBnzXaAUPc6bh4DHbfxpYa/xukgBDQk0EGK5pb"
    "93HadlUZkbQlhUdhnJWUh4kKFYWUVmRUESU16kioXERZpTL5ypU/+QdhtHp8bEsFCkYfg3"
    "fM2W6GhZ2PI4GjFWubxv1p1mqbxuWjnHF6xTfZ3t7DN1sODXx7NPAltp2Eod4I5CopFGYb"
    "nWCE+vtnIWbII0PNxHMXQcj6ukU4UhZBjRAMOcjhjyWHD4VBKuyVKwwS6ZTBzvCz6DlQU6"
    "g9wBF5l3sASHRVFuWNwPoxSbVObSSHE8rUVA8Te3gt7wg1amM8UXRnK7aXc5vypR/HbtOd"
    "rrONJsgratwEonylCpf+El4Xu0yQRUFp2GuPh09+ZOwYmWSXJpnqM2mC81BretzF634sui"
    "n2mAiDNIuLY/x7x2GTLysuXYd32ZYTYqwCBLfOCAEAV8CrdvhtGZGdC0uy+VeASeBhtA5J"
    "jPM+WvlUqzeIyiZKpwSsl669LFpvbVjjLp/ELf29Bti0R0WyiUUtANOld/vCc+15+Tc0RN"
    "Oe0xdTTzC3/1IOq9sF1m2idUP3ifJjTh+ulqbgLUyv0U2P3edS7D7vYPd5yu5GILg9vtO8"
    "hSWrkvKb9pA1SUdVXPutSOpVRZObz3fkEQsraKoLOq/v3KCnt12+VqZVCOEtL3k7zbRC5o"
    "+uj+wkiskKh4ifZMTfzfd/kzYFcWN25W5QYG3YX0KMCD1HM3RPQrr4Hq/RyvWTGIu7ixzm"
    "U+U6eOZdakpFPlCjY+Tlz47NnPrkS5Xrp0I0DFz4uKLY80D4FYniuU5lTo0QsvD6gFUAHD"
    "0HwJFB7WdAzPsTcxJpPcolMug/Y7J8GxakCnCtRgqX5lDAqa5elhq4HoVWlqaJQx7ZUzuM"
    "Rg25uKZfH/vxDbZJWPXJhAtmna5yunQebtdKucqcCj24T9jnQ+KoR+pQFvqz1DllIWiW96"
    "cU+YQJFkdPHV1WfMmH575AV57HR1GwqRNi73hfHyTjEOdeOLjDJmi4WYc7fFS8tGEGxXEc"
    "tck3DVnnGsWiFhN2UEzq+komSHEpEaO4bA1RXNYjFEzXzTP9pxIJqtOZzHnNcNDwteMPIV"
    "UUQlgkIR62fDGrS1Q1Li8o2QjZ3KUqvn79VPFV3n2sKY4vf/387gPlO2c7XeTGLfpE3UuE"
    "CMAIPMSaSaVQG10lBO9wKO8wZ+wAvuF1aauRiULWM6wdQzP9QsrRSAiCqq2YyXmG28U7Xc"
    "M75n+5zNeKHiPujeUM+y5CAT0y9G2CLM8jaxRl43BmiCoLyu2lG6FVYi9nyEJPhP4FhzPE"
    "k5l55rPpIR7g8yBzOj51N+twFSMcRTpItiod3D/aniK0OjwS4zMlp3zyq3QQItHl/z8TRb"
    "hgQXA49/zkZF8s3zNWI3ZjT4m5BcHkmLsXyCu1/dsO7+4AX0FscpzppGY+Wn60Tn2ZIwf5"
    "AAPTyvcphUYAA/MsxJyqFa3HuUYKWBiT5QzNTo9tbwMaycR4M6CR9oVGEmmfAXj8qbTVuN"
    "SOLINrGtesoH6eUxGF80v5lo5AfnmVBLgroGeN+Cm8ykJry6OsQPQFHjCPcPiEw7f03x4v"
    "O8pXsxHJEXKFIK7+G8I4ZYN1/awj2M7/bPC/PSiTrzc5TqCLR5EaGnTaMTXotDk2iE0/9l"
    "QYXBBMr/T47Fyqjft5Rx/380ZYkecQVRhcEEyPwcMjqhZuGC8dS9CvnTnCYgaXabo84PFx"
    "u4O7zKOtRwXdWMC3juLPbP30zuWljGK9bNerlw216ln+Q0LtMRX+lmkmeH2dyejWds3a0K"
    "uur1y+XKaZ3ik+PZNJG9BVHfYBpA6eZ6zxiP3668/UM3F6FNrTlJs2cEhdz1aojequcT54"
    "3e0GHfzk2n37NL/nm0yVRaybR08GpeHTa/qPqTJpGzsdhFUTizRXWOX6C/J7PyZ9ZFt8yK"
    "cqT4VJXf3FWodSKPYWkx9GYdSFKxthl5pE0RE0L7few/c4xH7n5SDfQvVbdbtxORCdJ1Yh"
    "x5Ddk4IMw/YGbc8vONs1MtmFFJTPiilZHXcK2vfcJ4z+cvMWsZh/hKnvESMP3/MOZ1mGIO"
    "tuRsmwHxJvRS0gYa5h4O0FmYdfKhkVP2H3Qor2h3yECab5rCsfkUqrIYFW9m8JpoQAODt9"
    "/cPry1cXrwvmF6908bwJsUgfJtGJ9q1w01ZIkdPU62E3sZQWNo2pXac0G6BZBBH+dnXz7u"
    "OXq5u/F+M2i0jCp69ffnonGLj57u93H67qeR+mpDytwE6NFCI7Rkd2QvxEHrXkXKUErKDJ"
    "Uoaq6KODBaEs0IQoKpSl77MsXXDeB2Dv7XaniXK3+oxXmHt9dXt99f6D3PjByLb8nmHIv4"
    "S3dJMJ8Vptho5iYKMU3xYEN6rR7/YARxpDntv5QqVe8veU3xHrKZA9oTMUYsthWyPLI4nz"
    "FkXWho9pWVL2IWtBkriEg+xuGT/E5oCtNPiCnHXEMvLzKA0AytZPrvH78Li0Z9DMjg2McG"
    "M2IYp3yKyrGSncFZS5gq8LEQ2QMkQ0TLEXwKF+Bn3eUr/lMw4fOtya9G0Zv2ZVrNzd3m1N"
    "UAlRwzpus3RrVrK1shw2hAq/RYnvEOZwsLbdEcKWveSpV2pnIMYCQR+3ATeWadjG2oBDqz"
    "YTNFaXh3PUrt6maS5o1vasGM+7Vc5Xrk8EN3ZnQqJKCCLQP/vZ2HvV418mA/Zrs99z7wtH"
    "Tp77ZSpgvjbzbSsMBeWFnZ5bTnI4tr+cHs/n5F6D7RnV4Th/OinOcxdIJyRVIYTAo9EhKe"
    "Y7+lhn/GCZEMKOJsvYWkQkXNAnUrkSskoIloO2Li2FVuTZXyIC1g8V8WVMHSDaO8nKt1kt"
    "3ls6gBLgqVxbAHfluFvTrgZG07kAWoPpuXh2xdKLdTIQoSzDwGLdFsojlkK8T/vKneVJ+e"
    "pGgdIv9SApi4PPUONlz4ri+ZMbuXFmALWsq4WdSquYgUyPBpnnr/FhnvO0ExV/wfYsajlR"
    "mYdkNW/bH1v03/NHvBG+3dhT+H7anAnC/WaG+1MZqbaMq1KZjLrRhTfto3Fc+XlRZjY0kV"
    "NrIldWPsrMhoZyCsC90i2hwOgq1eTmgbyWmgfyumMeyOvmPBBoP7e/9nO+4pwgv8+YIKN5"
    "ey51dM87ju558+guPGLrIRCrlBAKNDkUmMsqxFakNhy7STm9B2svM6LqflyD5515rCYxjL"
    "7QDcK2joRvZX/7MPjxZhEHa3PBmwSFljdXrblpEA6iSSZdewPIA0AePB/kwfhgftM6+ePC"
    "+E2L943Ugoor1iAGb8xkb+w34vpaLneFEBBWRgvZx+toHrlZvltFylVKeJRNl7KH4xiH+r"
    "Ku04PETZY4FPMe3VaCUjgTRFCGsqhKoUYLsc1+JYlz3ZknQvJhHotnguGBJgNH69pXwPn6"
    "8/dzaauJ8rd298nxN9fTg7BYAdtrmG5X4HHtZlNG95bUxxLbjySJ5zF5xH1bJV5nm92xvS"
    "Z0yqumeToMah5i+p2jwUZL8c2myrMCjb4Q5ZmUZwIVnVamzCtg1M5BU0wPDsGmad0Xwjx6"
    "TzV1k20z1bO0sJyHYUa7vWM7TZVNQeLby7lNGdKTV9/YRtfWdKcp0p2teBhe3aZbTZlbTy"
    "ShhmjYk1F/S3eZKpNskgSkfzfza77NRK+7BUkelqLpSEq6KUUaTPUckdDp/ah9ZXtM9Azl"
    "LvFAzvBUj1GIn1y87m1Xsk2myyIHr/jWvdmUbzTxQIHjhtiO5yscRVZvg/w93+xzutdUOc"
    "YKQ+erJO7tvdB9PifxZPkUJeET3vQ1xfkmk2URxv7c9SNXhLhXYdNVEpMVX/Ox2G2KDLOK"
    "3zkPk746fsu0m2SywfMH976vXfUT3eInVqc9JR412620Zd+bzFOce/6Nbyc//dysnLtskk"
    "yIOegzBT0sRUDFh1d+BLpCNHWMDlTsMqAhPYYO22oAfqWR1Tt3Ui6nYtOkbAydoGHSdkBd"
    "e7Okf1KB5IskOiVl49u/ixCDgqIoxsEMJRF2UBKgxYZPCohdz0PZnD5RDyWtPYTdlbbj7t"
    "kmMPjdHFwSo2nrLcRlpcT/nAIQkwBaHa8IYKzxkQWgXvEEpU4jKIlIrQDlx6pCBk/VULDj"
    "rU3WE7H5vthoZGKQ9UQrB1B1knUzLtDhrCp6FIUXKvApyh5qu1dR9ol3uxW3ZIUXxNmg9Z"
    "KgtMiU+QEWm5WMw2wYGXUXPNcXzCtTppYZSlbveBpbaQA874ia/sACLt7SKJUqMarnovnS"
    "ipbQ6tRQdwQs46MbZsXj1ezls3vIc0Fscr/Z7ZRnHv6K6lqsRRr7nPGs3oxt0k3YpHrNdr"
    "SabXSarSh/BS7X6Uw+1prMvpBh9kU7sy8azIaB5bvM0Um4ehGOY09LzFVK6HFgspTxKvDI"
    "Bqu79DVCqOvWNchq7o28BGqEYBP3E4HGM1Clg2L6YaJa+bkeIK71LKYM1fTAAFOGGk9GUx"
    "SKeJd+ghgF2KWqDNRRLoqBwyt76eInvMJ+fGsvMRdXI4LYXDTrCiVa2+XzaLteAquQx2e+"
    "ixCz/ig/I3RPQrQg8fItWrv0TCQxslBI1ihe4g2yqIdO7u9FmIVee+0OOEJo0MjQIMMrRX"
    "NRkOQdIR62fLEQymQ1USwo3b7UfvHKYd2Ld1+/fqp4Fu8+1hj95a+f3324+f6UuxR0kRu3"
    "2Dxpsa06wyt0wHEFjvsYi6pQ5SKvBfEBx/R8YZ/54urTpxM1vp9Ynoeowrb8DZvdt15aMX"
    "IjZEWP2GGaXCcgKxPFag9iNWJYa/rDyVpXGFvqA0rjZ/6hLz59/JFHDVRlQp5wmIqCIwHv"
    "3YckxBEqAMjH74C/wJ6+SAriA0rkHfvMF1e38w9XN18+vFeVCBfGAttkReXAnxPCPsWLUP"
    "Fj1GfmyQjlrGNiXl0oMFHjZMiJGkngaMbOq5QQOzc6qmpWnvuZeBeNkJJeyKO916ByzEO/"
    "0+AoIh5yfQaHC3mkXX0EYY6i3U97aGNRLNkZzfgv+mXoZex6GFmZncTM1wWO1xj76A9sUt"
    "cfqHHroD/E5A/NCIYGvQZMisGgIJRhaCgj9pTGZRUEE8QfvJYbwtoxg7Vukpa/lgKTa2ST"
    "G3f7Smq04auO0YavmqMNXVuNyfn6CR7k4VFLgWvH9HJo8vdPt1+/iPlbIqm7APQd9P+Q50"
    "r1JTEs897BWcaLitmfc/T7z1f/XWf29aev7+r2PNvgXaNCy4qEnJcLNpTITT7oJ9SWKAyQ"
    "GHmEPEbI0ov2DB5Y8CgPRT3COqyUggSgDvq1iUSV6zkFIHx0ee6yFgix+yRq6NKVaqnQHT"
    "DVklvso820QNDyZMigJQB+dc7z6IKWEJt+FmIO8Yo8aYm5Sgm4bpOlbFYG4tmYfR2wVphh"
    "dLLf3EIL35fEYy2wYK6AXMu74dI1ZZYJkjY1jranbtKq8rlCBucK8cXowWIV6m/RIw5iDh"
    "xFbhwh7DuI0OeLxUTcCHlU875AVyiwwti1PJTKDHFJvUFLlszhqy2GOeU3XCPjc4DPk8sQ"
    "5SDr7Knh32qeF8wX/2JKj34Jdo9DCsnMFFJ6kjRstAohWOJG22j5Q6go4hIZ2OAmy7escO"
    "UVaZkKrG/9QHf9MlRxgWqkIIbhnKByHRhU98k4QrXDKDHOtTCVezJ4au5OnbdlVTtA2eTQ"
    "rhPvtdzqOeWdmHc6TnG+cKff9DNvnGNlfbyy9jlNd6d9mYyXwhtTpzyvnm3wRcz0RUJs2U"
    "vNgHGZErwRo61V1vg50Ov3UqEEn8RoKWe9eTbYEjRY6OiLXCWbEBhksDR56WKTv6pKRBPi"
    "6bP39Z6J2dDh6eVWZ08XZFrzRuoOSOnpH7RtS5ebDZ1b6lKQdbGH8+/aPLvdPp28M0dFzK"
    "qKGQY4tPxHXmJslZurZD/77daTcyPk+nwmjBUjhvts+n6D7apR8sQ+ELxEQ71E/meD/+2V"
    "Ivl6kwH0UPL0DEueKPuIwHJp53JBMMGj3KUncv7+0MrdH6DiyZSKJ353Ntje3tkyWz6lzN"
    "dgjn421pK1ZMKKNkeDFJx+Xac/CrDvZJycr1xfpLQ7R30J6UEe2kEY+hvcwGMe7ULgdrZH"
    "YOp0ByzAeUn/NxKlA0VkUEQGRWSQRTwxO78ERWTPQsxQRPYcpAxFZKZl1aCIrPSMHbCIjG"
    "Pchqoim1ZOs3YvMFb05NIN32RCHNonVPQWP7B5DSeCbGL+1qwroRiVFkkU1kXWE2vi7Xox"
    "Dt/wlsVpei+tbaOWuoMsH68RQ/61VsvpbQJNEsd2kc0gXyiTZLmQyWJdtCexLpo5rNClj5"
    "ZrqSRayjS9Mi2mMfvQqRYIHJ1A4OjYJ3t0viYEjp6FmCFw9BykDIEjCByZKIrDB46CkKwI"
    "+5o9YyLf8n1Gq9i6A0fYCr3NnHLLSey4P6/YLpPmlI/XPbn0he7wjYwYO9fNJmDQDgYFSb"
    "Sc29YqsKj27/vE0b2us62myi4cusRx7fmDe99bQWV7/US3mhC79hnm/ha6/8IngiB3+sas"
    "K8QdFEskAtysLVta1FJc3d9FKCDEe4MiglZsqKXNchxowbiE4qUraJHQYx+ZMHexZW4nk8"
    "jlPwGi3WZGuwsBNWTQARXekkzJDxqw3hrGLBU5hEuZHMJlew7hspFDYKhRodvSnkIokUAG"
    "oUcGISax5amp64JkSqriwAj2EK/oN2DfS4n1FTJgvzb760aNQlVN3RwCIQwUNgzKYaeecU"
    "OVEJZpwpANHNZPYiVyeH11e331/oNc4NDuj6O6tSmHbeqYS4GpxsLyPbuZVH7X9O8nQlcz"
    "f3PW7W7SZfR7O9I+J1tLHUArRgEmgUf/TgX5hrdMuCchshh76J8k7b1gcTNqlqKj7tPXRR"
    "7oQLsK/NFfKukE/kv/sdNHBSyWsd5pflblK96dqfpRw0/5dKN5RDkprBTeUbi3pTtg4d5x"
    "/KgBC/eSCIsuzg5tklMczm7cc9XpgS13gGjpHHlAdYB7Bj7ySIQA0JqDQmuEZx5iEAeOQT"
    "yRxKYuX88wxN/SXSDRLR+ByL6pOAKRc3tHBKJYJtH2n88ay59MRO7vqdDRAkeug1HasugF"
    "4qvWVoQe3Cfss5CBG6NHjIOITzmLcbiK0HqJ8zIu7FAL3RFND9jzp2nWibERabWXqTaJkw"
    "jCFoaGLR7pjxeHLT74yapxI1QkkdOaHMI4WbOHgLVatZMoJvRwIoeknqpqWOP0QiKscVp3"
    "LrZhDfZWrf1W+mxosn9LfcCmlIX2vOWf/uL9zdWPdyeKMnFC6z6eobSn0owNd0wjNMoJe5"
    "l8fXu6vi4OAEPsFQwBDViFjD6XasB63tGA9bzZgNW11Zicrz8gdx8y4OYY49HQg/VYsJ78"
    "1MiyPV8PWKoeTLctYTqgow7eEmcDgO0qbA8S317Ow8RTY36NDLSNvgQWm3mQMHc2Um0ZWq"
    "M8YO6xeGW0yccny3Od+T31NFRTYVVKqG82OROWyiomejJO6UDCJkt4kTgPWGCtdU7uLmig"
    "i7hugpOHe9XYXpAAfEOzczt9duYBDud5mLHJ//bUvoh2Qsd/sGolnruYO9ZGYA+3crdKBG"
    "yFLu3QbAusG2i2BWKWEnMUW6GemKuU4KqYLGWegtSQcZkOJGyyhKFp3nOQMsCrj+4JZ83Q"
    "lSVQpZuQnwbI6uOLYn/I6lLv/57sLY0aGNc5l2Vu9Qnv1RDS/ZewPk2pwWHW0GoiJ7kagq"
    "C/cYhmmXmh9hR5lKbJB2gR8I1tNLUGARUVl/ZAGIJXE22nUImmHrjgY5RMskkS0B+9YIeh"
    "r6a65nu9Y1tN5+7cb30M01gnotoY/sassy6mWLKrJqadBzLVJUzZ1CpLbCuJ8DyvOkj/BR"
    "0xjC0tqYpLFolcpdLCIxv2iO8bjFw8CEpnvUwFznYvqIVGTLFMBwkgo0OKie8QH+uk+cqE"
    "EDY2WcYlY0NFgxZEEC7W1qB4FXhkg9UvsBoh3GEDBYztzDfv2yViglGRWS2gWdIAEpHi/M"
    "AOwNwPpa3GdcRlWVt7upWDxXt3n/nRbnOh83O/w42e58+aVINLuhYRn7duWFsbFBP+V1bg"
    "9gKlsxJcy0OpoBEXb9qokgTYR7xfRNss4SG3luscwUZ4R0s3yJV3ud0K9/Wh86VR98Wsw8"
    "/3EybNpgRa2b8lmJLdBDMZxtGG4IGI5gK0V0aQ6c0EGOyoQjX2EYpSoQpiL2fZIKDviE74"
    "6EI9+PfApdvpYH0rlBDQM1nKNqH+I9aswqnRgqRNljQg96cu4Ua0QAXVXQ80TMiKh7bZz0"
    "8IGbhMWQRVukHM/2cS+erIlEBT7QGbaotzJlsFPgCPP1c2myiTG1deH5w9S1L0BpLngMGJ"
    "MFyAzGzo5ybHvvr4jtD/SB5V/X7vR1XLsoe0eh3JnNBeCbsy6lyQsquB0tuTdmUgvFza7m"
    "McIV6twvuwO5QJPF/mRhFjiuU7rO+66yOf0H9EaxyiBb6neo13rM4+rpmxG2xXrWRdV4oO"
    "YLpGGjGzjvQdpJv2mm7ySaboZdlbEEyQvRcy4OeLdvDzRRP8TFYrNxZXYHYNXyxTAaNlGA"
    "1ofkDzT/JqhMzqnjOr3C7VidFXCCGvanSUHvKqz0HKmfOoB5Oo0YKkTZb02o2XPLKgIek6"
    "LUjaZElDftUI45MH9DRyq1sqYD4kt8csBPoF/IgNBdQQQ5N2Qp4YgAwmHp8HkAGADMbEZF"
    "mQQcO+GeQQT6txX/MAby06CbaWLr4hmMtHh99V9xzXnSnL56bFMECRMSBBzEaC5NwUoEBK"
    "jG5HgJSkuhv8cUtWOF5SLiFyjyxU3EwoXvKa6VSLoqUVzRBhfzpvEAudcJhGjMNVxAjZPx"
    "xrg9yYoz1456AmJGTPnyUAivxSaS3MOo6mEI9u8AgbWo7F+JHqWoCSmGmqzjqgJHbWLlY+"
    "De9MFelweiaRGD49a00Ms7egLLw97y41NP2sY2j6WXNoOlQzH6GaGWZLH4Xt6T0s1CYf/G"
    "TVME7rBc+x8ZrlZG25MWX5DFGrwZmhIilVt52k1LmMujlt1zanDWUDeCrAU009kAzdUSef"
    "PAbYz3OQMrtBdTrgRgD2GYV8g4RFcjTuyRohXJW6V6W1Iokfz1euTwQx4y4R1ClBBroycN"
    "zI1pVCkxbkoCsHaAl9bAl4xLa0YDg1QpCArgQAlGmIGGCerAnQzDlLFelhM8ukoI8AIDsy"
    "IXRAA2G074kSZk11tC9ALwF6aRyT9aCX+T041EmWHAxs2NWpdJDLdgNMdxmWwXLTXUQe6Q"
    "Ds/VTaaprsrXnh+x2eI5qoLbAQM+Ic/TrsWO2RyElUSj0Yv9RGa4+FY4r43vIsaAHGtzYq"
    "uh3nW55PzVfuBPv+zHC2bGpSSpqCZ9+ggAPqOeY2aoHoNsG8PfeS6+pWsYYBVGssqJb/2e"
    "B/R/+wbL3J2CxNdNDw3dnSR0oxoFHQQDhJu8TU8lxqdFC1pYopqFICrMBkWEEqq5joyTil"
    "AwmbLOEV3W8e4HBuJ1FMbRKVMYBC2gmp1MH6pwXU1p3H+HelFpcVosPZAicnB7EEzl9KFY"
    "CwZa3WQPpmjdWuHSehWkFCmQZqEnrUJHiu/zinzMCC+YztB71KNbmT/lrmnL9uP+WvG2ec"
    "MywJ1Zmc0UyOxeeyuqRLldS5vLJE0fb2y9ASlkLuMTv6ciS33xMOI2Hgt70PzZbicOw8HQ"
    "k77RBbmnPxKpRQl2G0YZ4EjqaYq5QgZqPF/ERcvfGHFULwsU2WMWAQjx6uPDL6zbCHC8Bv"
    "xohieuA3w876wNi3dsxFpVGeOCelMHQvTXR/C0epX6TgE1lqvB+b/hKmjJrQky8YTzhc+7"
    "TysWqFVxSnbie8IihW7oRXXGdICN7RDLshWlsbFBMUWAEOX6C7JUZrEj7ikI/Di9iiFX0z"
    "jNFiw/98y5ub3bseZsPxLB8lgUcsh+EnSBJGTRDGQT5RE6rB26cl4UNhwZd8c8BxmInjsJ"
    "fEFU2C6+h0VFBAWqFPWoGQRxW25+uB6dBfqrO/FFXYmLXKZL/CieoXiEzmYfi2UjGJLUFm"
    "p1XHF+unFB0YLFjuEF8liZMvhyROnZHUPOGTn1RNkCrdZPh64PBVangqM79CBoErXe5Dxk"
    "3HKhldmP7e9d1IbzJejRTSMSbLueJ3q0i5QggyNlnGvO5H+b4sU8F1qXtdHrX7k2kXJHS9"
    "eUYigGzn0bKdx6neHyt/1cv3i0LansytFfCO6z6VZW/ZjuiTR7bCAdPI3+huEzrSh0qTcr"
    "Z1p0pzzsqlS+dBvlxq/hTLNrJKclYOFM1Q4seux/KSG2SFGAVJjPLco3imlCK9cE5Ukeb1"
    "E9a7pjEmChKWRiYsM2k1JNDK/i3BlAy/4ZIJlNGi8+xb4aYln5BR1Ni52MRptdnIGNp1Qr"
    "O0YhEc+NvVzbuPX65u/l4kIYsIwaevX356J0hDvvv73Yer5lB1DTemTDWlo3zsScbuIA6M"
    "GrbNNFHIAwpdsQNzfXV7ffX+w2D9mxRtmwIyJzBqynC6dmvmn+Hc3i7bacVcIdaIbYYeCH"
    "EQoSejaaiIl0jOrGRYqsI9abFQfqnY5AU8IYdiNXryFauztyvuKGC1jNBUYPocsOgQBoPu"
    "r57bjeYMTyrQF4R42PJbFMaWqm5eUrIRsrlLCXz9+qliXb77WFMJX/76+d2Hm+9POdvpIj"
    "duCY0/A1yb5z7RPWzPcldsbiKrFKzfuDIH/VKmV1d7qy4DOnUBcgiwK88j35097DpirlAC"
    "qsFkKUOx+PRlfCTkimnK+ZkObTLswQL0yjMVQeBZtsa4phIVHH9d3tMv4EeWrdWtokkLcg"
    "AE1ygQXMdBGI2VvxIQo4Y+H4C50x+9Ur7DjJ5/NVL+6oy/Kt1qA3D5Gw8q3lX3nCazm+bA"
    "fkcJKaaiv2XD508EqejivVlXKjoor9qZif5MfLxBUYB93uPDQulhfIvW6bwWhK3Qx05WD4"
    "5cnyPnPOw84BBRonDTTF0PtKdcH5Hao5PnpyNC2VAoLdtOwhDS08c2JWcd6WlrpTumvk4J"
    "Pq62n0VCB4fzEN+rJLYrRFpZQMOukmrO7+K1RNLv4nVr1o+9VW8ccJ/4LPiscdibtJAG1I"
    "znjCT5OjklY1thuGHxf6x44dYIQQQ9RUAEan43/4lIzwPz5Zm/Xm6afG9v3ZUth85dPTp3"
    "lR2ABuu788Q1UgB9GJ0qBmzPsxBziNk8FC0510gB+WGynI/aN8MwuR7HWKmNXZeXQI0QJD"
    "BaAI5pF9lxxFAJKMuLoEIG7AcEyAjl0IkAOVau17THYp/J3lSJDMDh22KjiXK3mvbbzVmv"
    "BN4AHMgO5tZMOmNbUI2UveodqAAEMhIQSC3DKjBfMrqvPr4j9D+721h9zTeahoT+rYiTSX"
    "++ACRT8KUdIRMtSTAvBCHRrcFHfPUMPfpk7TNMC0eyrK0IxcRz0n5Sb2svLvA94bMUIkR/"
    "bczAMGuL/YuPWKDv0bcEbR/2+1nC/hFb84Il8Zt9IlqG9chhb9iLALkxEnKjiPPog/AwzZ"
    "7cN8QjCAmLgwrgBXJV9WV6kxl+siRruhHTL8i20nC58sCYMwnun561D4w5q3PfZjz1PL08"
    "UI0WEgQmJwhCHCcMS6qVCKqQgpxNlnNm1ahcVyUSACXuvrEydulozAolPEcmP0esm1ykgz"
    "utEQLoVC+N4biRrYtzb9KCFDRzedRnDejX0pFCkxakoJnSoxeahgAqZMB7Td6zEZla3K8S"
    "Av/1+A8lICZIYU3CWFBf38X8ggR43oPnyqUHZarDcf50UpwPqfHosK/V4LxcTLJMb7BHzU"
    "OSfLwHz2fymR78q2MTWn5C8cfBiz+400SvSw1t3yAFra9r6z9if86y46rGfpkOuK9Z6opb"
    "FH9nrStu0/bAd9kyy0x9aBj5DVKQQY+2fVqjjcuEUA9mdFg7CRzNsr8qJYjZaDFDdeezED"
    "PUnB370jx6zRlI4Q00fTZABFD1d1zjPetlqN52u0o4iA56Jojhzmo/6Pe8z37PUOe3rzo/"
    "6El8gDJVKKYcvJiyvf6sxHbXx6I+hhnZj3+WLCb7RPeZkMoQ4C2G4NIN32m6fHpy8bonn2"
    "74JlNiUbPYs2mjNnmWF3PK1t+WNhqTaSqr8Wo2uYzG69VKfavU2spEc43XXiqa9jb28nU7"
    "S0VvyQrHS8qttIoTO80KT/ESYWFmUaPaMsIb6iqNrKuESdtcCoNN2g5C4iR2rNqXvEZmMG"
    "TJmCIgPyvhlGVxvt7kElVN5p5eyAw1p6va61IvGmPN/5lYfuzGAghYq24ok4B2EGgH+rvi"
    "eRC6NtbBWYiop8RmqCt4biJITVZVC7BMBcwfKmDe0u1HORwm2+zHNCHIuobl01fxC6+vbq"
    "+v3n841jSucsSnzYncBoR2uZHhdqXkXK4H9wn7iP2WUj8g6h8i1sLouwixV1LnobWhUJ+N"
    "up1SUbMg8EiN9Eih08/eXCaYW2aAzbOkqhfrtYGpkQI00GhoICBAn4WYwYcBH8YUIYzdh/"
    "mWhsFPBP5L/lan7xKUFinkv2LWoNTi/gWKsEc/rSMTJl4sdD/KGDTFdqWVlyNs0X/PH/EG"
    "+pOC12Ka0oFEz7gTPSXtosDlKtUEeX32WobXdFUrr/l7VV4/ur5ATcv1tMhpTeb1iYVY9z"
    "1EQnZF4vDJtbX67A7cycKmjHkgodIBL9McjuUnJwc53JcyZ/uy/WhfNk62dlZziISmadCH"
    "owSW3GhOGRdZnuC2fEeIhy2/xRKsENYEsKCU+zrsxSuHDTG8+/r1UyW68O5jjblf/vr53Q"
    "d6kfLzTxe5cQvPGdP0E/oiajj/2gVYxcB7BeVT0ADf+/F9vhCUq+zge0YzIdYPhhSyPI+s"
    "o3neR1dRowuoD6jWc+9/tFqdBNiPdOavl+igt7jJQXs2V1tY/dWqsUoUk2nqOJi2glTXs3"
    "hqoHXRsxBziFfkSXNOTZkSrkCTpYyt0NvMI/ywwhptW0TUE7LjoXvOcxABtA85WvuQiv4Y"
    "gMm3253GpXBkWSxSuPsdBKyI3bheYvuRJELwRvHerAu9YZdX7YRvfMtapvsOCkKyIuz1KE"
    "VnBJbrcGx4YIUxm0JrZZNqWV6K/RPl9d0v0BVf5FoeSk8E4ufgDSI+TjdjJy/txlABhBz2"
    "4//HZ/thy16mO7VhTuQBJoJ5uAAtMRJaUhRkqGQvK0RQTrwbZUKfs7gFZrI7NV8QG52bX9"
    "KfMEMRjmMP079s62zqyk0KiiKFROkAojQyyOOb9zcR1TP+kX+TEwTUJh9dBEdIJwPjt0zU"
    "ghLVKEEIfYWQDx7XkkOZGEaC6MmhpWFi+xSuggDmcPWYw2VUM+dnqYAgpazzMIwvC/V74N"
    "LtNMRcpYRco8lSzmIOGlKuUoKUTZYyDyjxAYgagm4Qg6xNljVeBR7ZYHUDqUYIBpK2ZwCT"
    "p46O2jjy5CnTDFMAzzxTERxt9BToIRbzDy0/smyty6BJC3IACNkoIGTHm5M0Xh6rD0o6/J"
    "wvw3SJLHNVx3zljtAArP1Q2mqazK15jTDga1j2yg34arE5BuBwCqa8q+45TVY3DS6jULzZ"
    "PCwBhnc7KasdwRtu1+zE7371MSpArVnjtry5WnpRoaUVoQVJHpbxDC3JGj8xCO19jP1mf7"
    "beu7U0cCtbBeUhLTtbuRWQwJaebrWJL+lyvrBozgeAXDMBuUec8WOa5blvVG7OM9UecHW6"
    "CTL74L3g7vDvbXGcI/WC21uzrK5MzYf/vqskaRpwkyJR8+nrl5/y5XUMyrMDnwfYdyjLZ2"
    "gdujG9dGeImhEhqxaeITZsImJ/eSLpTXXkdnGUo6EAdNUex8zXTyh2NlhviJiqDRXVna+f"
    "gBqpNZR8+VKqoyRd1t5Skr9ZuyNdO05CgfpoBwmWSHrBBA07uodGCXK9ZXkqp7tEMrkD/k"
    "rqfL/qON6vmqebestrUU/3dhZvKSbH4VM5FXLapUJORSpkJLUO08J2QxOqQQ0NQAzrXIyj"
    "Q55l/oOGmKuUgC80WcoOtl1H62GuUoKUTZZyaqppiblGCnI2Wc6AFj62rQlYVUPEAFhVmD"
    "n+fJkPUFWAqhr7SABU1SQeq0NVYfqnHG9bp38C1G9QPktD/QAWvFdY8LGQlA79euyX32DK"
    "1EjYGLW5aNaNr8yXz8PS+p1YyysUYvaLkBU9Yt6b9A1y4wgFWRPTECPWHBBZMSL0SPGupj"
    "ZZYd4dECW+h6OIEiA3QvTic+gW5ClrQlpBYe7xc+SanQq6morm6cZWnET5AkBZGomytEkk"
    "GnvUwf+cAvwz/ULO4snQRaIlopSwWVC0NdUfmKkZcWtnqUT8mUwa/qw9CX9WT8Ezbi3xPA"
    "qI6rCvGuUBB30dJ/o94KCv7BLVnHVSpYW0sdkpCGg09QykDI2mnoOUQ/wb5oU0ViSKSXSh"
    "L2uE0+uMfyYLMu7CGNeNE8jfHtswh25Px5YAZNANEQNk0I8sgjTGpyyAChmwf6jcbcrWAd"
    "IFN8VGIxODbLagcgAha2tI1hawB2ocVp60CAlF6DNkCHvl+gwdK1/Lrz9hkja/GLsys8Wa"
    "XdnYdq5qDHTkOS9IYZqZwozd2FNqW1IQmJw/0wxMXcrEpS7bw1KXjahU+WspMLlGNkFWn0"
    "vFAM87YoDnzRiga6uxOV8/Qf6eyfQ5Omvvc3TW7HMEPRyONemJRK5Yg3RUvm9JJlP7PlwZ"
    "NuB2joHbIekYX3muFySQEtCORdODOw9wOLcTys2VCHzeHo4W0U5IFIPpEwagfsLz+5CsVH"
    "P6NVJI6puc1M+EFRNNKaeEIGOTZZxh5uaOtVHpr1cnAzXZVJNuNE8fBIEV0IUerdAdEDua"
    "R4NGix2F7k2Dnl/o3vQsboAkcDTFXKUEMRstZkDpHN05jV2NNhclogkZWdBc4fii2B/AgZ"
    "3ZAXh750oV/Rt2wqVr0d1dJf/tWfey/5bXH4uaxWbEP/75BntWS4C8q+55Iif63/tEKfzo"
    "WQ8nAowCf33WhVC4z1fsrBa/JSscL+lPR8RxsiE6PuJeohtvUMSG5zhv0wpucs8LvB+pDL"
    "bzd/KlzQLxYbcWzuzJV2SnnZFLTOvBRV/QvGa8BgXi+zD2AdziuBZOO9wCjM6jG535U9IE"
    "CeyuHs9pTQYMnKyZynIjpr7qyk0GOTB83XhN3ckf+hohHHrtQ3/U6jgQQarBj1ycZZhbcB"
    "wpaHRxhmCe+cG8knGsItsSGWRljZfvQt2CqNKB2uwVLzxO0cPHVUDC+E9kcSKIKWzfnHUF"
    "Fly+bP5btk6iGd2961H33ufu/draIFcw0Ld1lUaRRO7SB0n4UGSQSmlDcOjNdOjDREsvVc"
    "hALYEv3+XLUx2CQrLmzSnN8OifwTBYIzvwsftGedB0hchknuuWuuyjnVASeMRSbyBRIYNg"
    "iX6xwNI6O79QOeVbigke8eGn1nvWhiQCf7m9mGtL0auWyzRGH7qYa0W9FPZ9FDhfIgHW92"
    "A9aYMFtLO+RAKs7zOGmiQiS73dP8rXQ/Fio81eeinI83JLMCFHczB2QnHtwAyNLc/bqOjY"
    "ggA0bA8Ne2+5nrA8v8Mx3JJMsMns4A0QoPxD57CPLtV07/putNSSc40UUoomy7mSaVGRco"
    "UQZGyyjAH2dPRIHiBezUjeQ7HPtLuZjpW/fecjlmNM654lPyma5IZeJtPh915LfVKG0fN8"
    "0orNYW/OJLA5j9k6mUGRZJ3W5Tiug6K8XCcd4+i5jxg5BEfIJ2kVj/VgicE7utsIS3pqao"
    "L9mnpFDyB4jETwgIFydBsxe/Zl41bZcsjzSuR5fyML5YO9pYEzDYUGEFEwCgh9w79Yi7GV"
    "ma47ja0wWydpbFl84rVNP3GG1m68RGmJYcwtpDbTajeR0JDKMNp+wkqeBFXRW+VEkpgN5i"
    "6vZgjq7QJ6DGNMVVbtZbyyXK/+YkAfOlx/sVp3BRBsMw24TPgNCbSyf0swpfttuDZn2POU"
    "QDIFASRw+6CTtupMB1VdIjfZMK4g2vlVUL8+joOsDkJC+bBSOvdlGjj6vRrc809WukO3NJ"
    "OB4BzYQ7GtMBT43Z1t8HOSCSHJoA3AM5RC6gMIr9q2hHBGMEGk1LkUVOq8Ayt13pwWw/0p"
    "BQYXBNNj8OmFjLVSj2qUrJWLBhQt82wV+FsimR6Hh4+butHcEZ7gXZ3KHfEx3mef8uKV0T"
    "Yqhyi1GdCQLPjWE7VQacowMjHIwhZKYcgyYuH66vb66v2HYw0Ife+G2I4/4yiy+HFqhImr"
    "C2ZdoWKHL52vSmt3hot/5t0yUZ4ZReuQxBjFBFGliPIpQm+5+1801FwS+st40j2Ny9G1nq"
    "At57Bby3XoqJnbEAM2NgYMY0zL1pBMPfxFezn8RaMafkEcpQx9vn6CzD19KdVugC1rN+hf"
    "NhsOMK3mY8XAe4kGApA9ApCAEz96RAaqq3SehlHgJ4wKf5omXCP8vi1rB3D/Plc2G5k45M"
    "sCaofRJDfwo78gv3/w41CMy96+O+vECrF1c1wslAAL+SR2bYxcn3pquU/2XYToZ7xNeySS"
    "0OFtzNDKcjBaLzHrncialVMd7swYIU8N039wQs/yHxL6G0UYo71+lhCaVB6DKzfCIacAB9"
    "IEBTjrcCCPigI3LbZ+HMAsTAk4tgja22m2APFH0EJT081/JYMwetWOMHrVQBgx1aPi3Ofr"
    "wbHv4diDV6kjitF5lcyI05BxiQz6OJgs35odrQBYqxKCbTBUxKDsC/WMF1yXthqZKGSjBb"
    "VjaFKs4LPlep+TWJgtLt6bdcUJGDJuvsqXSUQJGEE2WBGlcZSi1BqtqSv1An2M0T3xPNbz"
    "nPno22BL6sbH2YQz27OoanYQCVlemP48UZxgz5/WUg1eDoHhJ16FBOXgpui1WUcgIBVWQw"
    "ByRRgFscke0bYEgz8a9GRbi6yz8/Gb7EHZ7CQNOEj7mGjEQdpnUmkfZq7dMUSC1W7OFe/v"
    "Nuni8lIZsy6LhH+X517YRGyGzkuvGZ//Pc+yvOU14fTaoVZZSNYzRJJQWEo+0K6dTXu2Rh"
    "p7+LK9wGAzR4eBwWaswVY8LkIJiB+AMo3JjNctqJLhcTuLG8O2ksVv2FYq9imRTJC/p+dS"
    "CMzzDgDmeQN/GePfBSy+o6+2AIiz9ZPgb5er8eG/77rTMoWn8enrl5/y5fVcTZXZy3glqL"
    "5sZ3a+/nDMPjmZCKsjUU+DDs0hbGcwRkbX87kyOoOu6sjoNnTGE3UF1EaHlCgO58ae7tf+"
    "G6zxTBI4msnaKiXEgoyOBQHY/uhAH+h5al4oDpqyD92U/ThRuC94HX2jKvNEEIEr3pt1Rd"
    "98umoe5Mt2Rt5u89bV2yxnViMbs8ZsOdB5bXmURTN0H5JVGkCjdGwRQRZrco3DZvht2K3l"
    "im4rkgXEtLFxNyi5LbkXlzLexWW7c3EJ8YhjOsmBa8fC4Xkdzf+2JL0QuuNBDe4FoBstCb"
    "3s1D2+Mh1gN01290iAfR0Jl+lAwiZLGPuOjoBLZCBfk+XLcurzIIkEQ6c7u6FV6KAfmkI/"
    "NM45cYvK3Rxv6VQJHO/ieJAsPN2xr3Va0GamazMntNa+hqTrtCBpkyVt+T5JfFvrma7Tgq"
    "RNljTzFbTEXCEEGZss46P2BzBMrsdqmg6J2yOLABAnJ4OOOoL2AM/h6gBg0bMQM7ZCbzOP"
    "8ANLPqtfUgJqsBUAYTRaEeg+CPAIAMJrJAgvwXEfgL23253Gdc5lmVt9wiV4W7kbgcO7OS"
    "wyJpRRitX+VqL5iBnZj3++wZ4Vi928EvTwhm4zIZ3x733DODm/WmCcOS93wDjDfJkUjJPN"
    "TUBLK0IRxqyvLbOQxajM1pXCQmf2Vdib5T5EUN5sjNUwQ+0wS2h9dnRD2ojugqaJYkqBA6"
    "6pVZ+vEhE8W0M5SflF1dO+LNdZjEwMshZm6fiZ1IPmGx/LfYNXjH2hyHiqreg0odIh39SI"
    "Ki2W6URD/Hj5HWv0n9Ihcl+pXSGIHpoI82YxKP0MYesZzW129prhG4MBZo5G6jLAUmE1BN"
    "Be51IQTKIUo1rn0sXevBrgh9Yqlx8a3f6g578Bxq3NoIuqEqjSHU4ALyfF/QCTQFRF18X5"
    "LQ1wXTM5ZbmiQYudaamcBHiumY2KrVAvB1+lBFfaaFc6CjSjJRVCQGKaLGPI7ZsWNoHc8o"
    "lC6MTk7iHfQnyPQ0xFlB6JevCk9Pass4MvjiL6CfOgRrAzevLzEvszZPkOWpI1WiX2clYa"
    "sMgnJkQs9LHA9L+ew2IieXvSDXJch89VsKJH1qf3BfpCWB/eN/QFNnvRplsIIi2H+cjd3U"
    "cgAGNkAOafiYvjOest05RCqwiqRBMCMQ2GfU45FBNlpqYkwNImS5lpOv8X8RXb4pSIJhgy"
    "fH0pETN8fdkaNGRv1dx3as/Orfka40eFw1ujgvMrKIcwCmvwTK6+hlmvYnjKDGT76uM7Qv"
    "8j6QD0Gcd2VJHJmv/qw9j6WfRJtLy2VoFF3bATkUlffr/TpmetNOZ2ealELpQRMeOZfr/N"
    "G7QO3TjGPlpsSpnMGRtpZiGWUeY4su8iRNa+KCPabzPN/n8z9AuLAVIB8b/miW/oC2imuX"
    "4UMI2ZF/OBQ+zQkbFkdl7IdGS8aO/IeNHoyMggtyrczddPkLlnL2W4S1e1Tzl52eAv/V4Y"
    "C0qb5Sb5bKlN5nc6yseNEe9uV79hZVgv4021O1MNXyq9WHV5nhMbznIcYsZz9iscLaafyo"
    "z0OW2f6XPaHOqDfa0s2ZYMcmQm58igW8mxrSEANh0V7gE4gMnrOACvHePJuncfkhAL4Gvt"
    "vcpLJNCrXL9XOfS/Ovrhh/5XJ9D/6tjKZXQX9b3r6/Y2rpGCQWaynAGYefQLCpouGZBBB2"
    "AsNF0yjrmDNQOidC61al2RD6jSEYgBD96ne22mw/a9NgWqsKwFy1Fm6Q4sh1NeuhPL8dXH"
    "BQCDDVlchGQd4fAFuvYsano5DP6MLLReuh5mmIwgiWM2uvHXX50EU/vt118Rub+fUWf/Ed"
    "N1v5FFE+Kxp8+QQX7kwJbsASkhPmqAHZskfuZ6lLAhs4pPkr6RLAoGwjxJE27qGYJGR8aJ"
    "pGwtrRY4jJZuoOFB1EjBhNWVAqF20vwRK2FNyjTDJOOPq5H2DOWJyWMb0qQFKZUTTI65ry"
    "4kmPuqHtXYMpe9VetpYG08Ygn0R8cw1S0JJCj0ExRuNE/CB6E/1jk2rkIHY+NUBvVZbhzN"
    "qVE857VRinwXUAP3VYb2hS4J3VhwU7bnn0skk8lAD5YPehZoQCtGC0y9TcwKid247gMfBw"
    "+Yus+q2ZktFWTgjM7M0GfD0xFwmQ5EbLSIrTjGqyAWBGXbsZ4lEriMRJdRosLOLcGEgg/D"
    "YT22YVNFJVSlBAiAyVoIED3PQswRyyRqlY/E8BiPQb5LojWgvEwHEjZZwjCyevoyrqW0FV"
    "KaVcIJmbOHhuM1IQAKmLwmMUhiIGBembdNqSijxxjw5ra25bikIg0jax7KCpaMfg/05a+f"
    "Pp0INdFArC73q5kmm2sa2KgRK/Wz3gJEqz8PO8Bo9SdSprlQBg9DMQuqW/TqxE65Uef3Nz"
    "9eo8uXr17+h6iZkBqxDITMsnmoAroDHfsCbkd5Yd/hk3LESaaW8rkSjcm5JU0ExulLqW4q"
    "bFl7Qulls59Kzrb50oqUBtg0CCcHerl4LYMoet2OKHrdAL2cnV84SlzeUkzzTMsd6a4T3Z"
    "gWlKgNYsrXT5C/r2XY+7qdu68bzH2yAtdRhR1WiA7H5pOT8R5i+sOxp8LjgmBy/B0e1xnh"
    "KNLy9Ct0gCDXjrdA+qlVIFMKbGaFS1qCrtNCCNtkSXtWFM+VkRg1qglFTQeDY5RiFUpXVZ"
    "UOrqqhAtIZXwcIkF5tdxqZIGSDo9UzqBobhUpmAyqZb/CTi9ddc7prK2ZdAeSQr93vnO70"
    "M/ggKNZ4Hvee2C3cEGZ3j02nzzqizTC7G2Z3T+64Q4tbM7gP7U+PwXWY3Q2zuw1S/FOK9U"
    "DP7unLGFpEmhZ4ghaFJwqhJ5Nnd98m4RMW9oXL3pl1xVCi7RqpVnBUbBH7d96qLW+DlU7S"
    "duOI/hmtcShu8qZErTG4L6VOfQzejK3t/bxZW6OBVBth9JhRQczFyJiLWXGBZyOQUsqO2J"
    "ZWvUONcEJZuwNLoNBRinZ0mQ58JaPtaPx74NLtNIRcpQQxGy3myKY2eFPCtyvL89rRZDnR"
    "hDToq7MfLgqdyf7RpSVvP199+iTqQLESNwtvz8eUSCYHf9wX7r9sWqteQFVSCOWYrJvKLp"
    "aaoV0lnJCWem79kk27+o8lBohpQkzTPFEMG9MUK55BOFzebLI8rulbkyq6f8aLJSGPXZNF"
    "6ktmXaHkdbpYY77ICkcR/Y55VJhaI9RgiQYfMbKfjxFi98rFw9nHFvXhlQB2UfVaDT+Xh4"
    "pAxNnIiHNJrA0pdED9KlQTxPsNX173SH+XCovz9VNk7vAV5G1jE+7w721ostaxCeNkcZd3"
    "/uG/7yqOeWNeQuGcf/r65ad8eX2IArQ7r9/HUpEqaHcOoSnohX3EakHohT0oO9MIqIops6"
    "WYXB7ilVQa4lVHFuJVMwkRM/9zpXJiSxRwZKGzwjO9Oekv1RJymQ7SdiZLuBZnkg8a1Qgh"
    "WzFUtqK9J6FyLD0L034o7TgyicgG1Gun0cBweiGE9nB6WU67w+nlcyJR3u7nce1qFfp39N"
    "9rH0WbiDo86PtbeqIc+pNR9pUiUa/UXltpoLehgaqxwW7+p4Ljkq83OUplTIA7ibTDgRmp"
    "yWxOg4Eu/X/EMmw6kcBLCY5ftjL8ssHvUKkVYrbcZB5rHuVzKR/8vMMHP2/64Cz9IvDA28"
    "cwFwS9hjDrxTr+133i27wiaZG4Xuz60Qv2ef97XzGQDnbvZTZzhKkfroR93VJM8MBfypz3"
    "y/bjftk47YRuo87kKpUWow3zlQ/B58SPXYHm3jG4qEwIMQqTYxRuNOfVeKLuJjsGyW/pDj"
    "jKPHcDRjvJ/N5yPfot5pGb2ZYqD1aDGB4ukx8uaJ77XCQdxSQINPvmlClByiZLOcQr8qQl"
    "5SolSNlkKVOtGwln1bXGPUsUh8vVnO7Lq4B0Njw10G5qJAkEKM0ypN3U8L3OBYVAE+H9Xv"
    "udX1EttbLaxmWW3p11ZYKt6jqJFueUFQ8POORdtXj65Z54HllHyI3fogWJl8hzMXJ93nIr"
    "sxgiUWtz/Y0087+C3lsZqBRSw5AaNk6r7Dvs3YbAli8WEcKx9wkf3mq1W/7xL97fXP14p5"
    "hQO3FC6z6eIeLPUGAlEXbqyukIeeMQB9QJ0JZGidzks3+yJGtE7mPsI6q4UcRqeNI6ZmST"
    "Faaq39eRxemFTDVP3WsoVfNcNMDe6d00V60PrNOZLAxNRXQmo4jO2hXRWUMR2UkYYg2Pqk"
    "o3IYj9oZuhsyyLTki3RAehPpODFhDqO4FQHzw1ik9NEjiaYq5SgpiNFrNBs0DgCoScJkgZ"
    "sjNj8yYgO2Ncdsb1I9cRoR0VMjPbcNvHYreJML56NyR+zxzWllM3iT9VNuU5mKFY9betjz"
    "kVdh0m4Zc9jZ1pv+0TK5P8m2/Vxe4c4M9LgtZWhDwrilGEsc+SdDyeix9Yb3P6dytGlo+2"
    "+9P1sb3Egjxg382ELRKrWc1Sb1GYcmyMzTDryPuVD6ZqK/A6KZhy2oFh6AZuokVdVW49be"
    "oqTmRk4pC1qhs6QdzbAfpR93NduvpRH3uSYdVA77ScMgteymwKE2ncVMqf7yJqvWyoUROS"
    "5GFZtWteoCsUWGHsWh5KpY+4zN+kLaWpFYRYhGmG1tTQwVnZ+x/w77aXRO4T/oMIZHWgT5"
    "WwwghLFj7ijaBRdeP53KK1BCMUwWYz0mYr5NuQQUetcolmglCJ4TFbxWMnOOldZawVugOW"
    "sR4nbD1gGeszaKic1jfPkEP1/QxldXozxGpwjYDGBSRyxdZuq2Yvk0Dr3fqZXltuHOl1PK"
    "iRQmbb6GzY2nrUwXWVyCDbabJ8oSn5wJqRBaHnOAyJUiftKtX0Ou7spZ22zZD3yvjqKtX0"
    "WH0mM4TlrH0Iy1ljCEvKMWVodYkKgNW68XOYW39sCTg4oM+V/PVYrIe7sc5KTH+DM18oxX"
    "fKNNNT1sOXHRkERQW/bK8N87WEXKYDz8xkCQOAwYjrHwAMRoghAw4qy6BKBwIABImZCBLx"
    "SPPWosseLJ4eZLbO6eozD5PjjUTqlD0WHAwGCL+lm02I7wdCg3OudSKacr5KQZqifLEEDp"
    "yjgxgBctx8xn16umZZW6fNG7QO3Zh1/Fi78RLlAzvoetaBxcYiRPhQ2wpRSRlkq0gRAyTc"
    "GJNlhtrhRaNBAexfEoOF9ALPEvVmb2dovh64KeAmSWLWxEglPloiMRkipAt/GxYH5ODYcj"
    "2l8T8lksMPADpOqGwvo37UQ5UQhx5BlJKaQsoxmS3NlC6B48ZjMpN0sCjBtGqQZzX3dXsC"
    "TRrR2ozRdLpkpUCOlFdWCibJOmaVktnIop5UUczxAn3BT6zp4tLy6a/hHhOKqCWyIM6G1X"
    "fwrrttrtkwG0uUjPgJ8/nAQzNHic06PLRMWvLuxJZgSlfJYP5E1ktUxd4tkYC922e0pTiq"
    "2c74ggDY3oPt0FdRRxSjczsAHGGiEwJJ4X0lhWXyaNCC6ihZtJ/c+/gn9wkLvbXtm7MuL+"
    "2BLps/FOt2emd3aX4r63u/tKj7hNgezDeyUIBDlzhveAskx9qwpBZrj+Sw40dC/vIGWyEi"
    "9/zvCzeMl3TdC/RVmEzb94cJvTj2AfzaqWTT0w8TlP+HJPEdKPA34X6YdWXgUvk1JNCe3t"
    "hSTDC7cSpTFHXaXhN12iiJ4opE9YyXiMAWAqDouMVQvgkUUhIlKmD+UP5Afon39AS+8TvA"
    "tX/KthuZKGR9gZIalsAs8hM7AHMZU2/yvSbK2fLTDXBQI+Gg+/bQ0iPe4qEV53+Hh1Y8cz"
    "LN2pgzRJ2e1Fd6k8ILmWfE3bwZYmPM7qlfRP2lJX2VYXhEzdc0d+n0qahvNgfUokl36KzD"
    "Z8qk1ZAAi2a3QJYKiq4o9njVkYi3LCpdB3slOp1rtlSQAjA6BRAQ/quUNNOWBox8bQ+r/G"
    "Ub3G+P5NTIJhjOOZNqcnPW0eTmrNnkJsSWvcQaHm2FbjK9KA581gNMAk/UKbNLyRQ0wHXN"
    "aaLQw+I53OCsW6iOhbYlgw4WJssXkhEQiDVJFMMFYmXgGEU6Xx+PUUEPTITZe8ViVA6oIN"
    "hXP8Dt8b4gWznPH53dIb9v3LlkQPYQPyQei8r5MQ6f6OpmZG/XYkEArwF6qE36A9yDsTE8"
    "/meD/+2+cr5+gk7y8AMNIB5xyHgEhN2OBWxYUt6txCd89xyJLbXJB/1kjfGjt5mhFfHjJf"
    "sLww6yP3PcYP0ilVI5wxaRs++YfRPJKqUSxYT68A5WpcSFrcDOYj0wUxCdVzqZcCpbGWnF"
    "85XrJ6LRPe21JWWaKd11g3HVjYTJ7M7JUwXNAadOFa+MduwUHykh1AbtyIEyTU/sgGHaQQ"
    "060Np3cVef0cM+96cjeeihKFPnXI4u3p8EjqaYq5QgZqPFHOIVedISc5USkncmS7kWXFYp"
    "ZqkQTskKPjQMAj+ssIYEqnQT8u2Om0TND/YAidTPpa1G9ijIlwRU1IBE2UV2bAdg7+12p3"
    "Gdc1nmVp9wSFIPnqRuVFr17KwwxSqr/fYmx6FrL09EDfDSd2adXe+2a3al7dvZsDsFr5Rt"
    "fy6p9p5Rg/YkemtQpj3H2x6VMSrtpZvfPT+Xye+en7fnd9l7tbB3IKh6bOdwtnyC3D2Vyp"
    "6fdmTPTwUja4kfC22c9r5wJRLoDKfYGa5hzR+yAPXf/z83R3Vc"
)
